import type { AdvicePhrase } from '../../phrase-keys.ts';

/** What to do, and what else there is to see. */
export const advice: Readonly<Record<AdvicePhrase, string>> = {
  '`{}` begins here': '`{1}` 从这里开始',
  '`{}` is here': '`{1}` 在这里',
  'it is here for the first time': '第一次写在这里',
  'it is named here already': '这里已经写过',
  'the dimensions begin here, each with its own start': '各个账户从这里开始，每个都有自己的初始值',
  'the range is here': '范围在这里',

  'a number is `published`, with its `source`, or `assumed`, with its `range`':
    '数字要么是 `published` 并写明 `source`，要么是 `assumed` 并写明 `range`',
  'a published number is taken as it is': '公布的数字照原样使用',
  'add an entry, or leave the key out': '请加上一个条目，或者去掉这个键',
  'an alias cannot stand inside of what it repeats': '别名不能写在它所重复的内容里面',
  'begin the file with `{}`': '请让文件以 `{1}` 开头',
  'give each regime a file of its own': '请给每个制度单独一个文件',
  'keep one of the two': '请只保留其中一个',
  'keep one of the two; what else is known goes into `note`':
    '请只保留其中一个；其他已知的情况写在 `note` 中',
  'keep one of them': '请只保留其中一个',
  'leave it out': '请去掉它',
  'leave it out; an expression that begins with `!` must stand between quotes or parentheses':
    '请去掉它；以 `!` 开头的表达式必须加引号或圆括号',
  'name each kind of conduct once': '每种行为只写一次',
  'put a space after the colon': '请在冒号后面加一个空格',
  'put a text that has a comma or a colon between quotes': '含有逗号或冒号的文本要加引号',
  'remove one of the two, or rename it': '请去掉其中一个，或者改名',
  'rename one of the two': '请给其中一个改名',
  'save the file as UTF-8': '请把文件存为 UTF-8',
  'say in `note` what is known of its origin': '它的来历请写在 `note` 中',
  'this number is the same for everybody': '这个数字对所有人都一样',
  'use spaces; two for each level are usual': '请用空格；通常每一层用两个',
  'write out what the alias stands for, or use fewer aliases of aliases':
    '请直接写出别名所代表的内容，或者少用别名套别名',
  '`{}` cannot be set': '`{1}` 不能设定',
  '{phrase} takes {names}': '{1}可以用的键是 {2}',

  'add the lowest and the highest value that you would believe: `{}`':
    '请加上您认为可信的最低值和最高值：`{1}`',
  'say within which time, for instance `{}`': '请写明在多长时间之内，例如 `{1}`',
  'write `{}` if somebody has published it, else `{}`': '如果有人公布过，请写 `{1}`，否则写 `{2}`',
  'write it in the unit of the file; or give it an origin of its own, `{ assumed: ..., range: ... }`':
    '请用文件中的单位书写；或者另外写明来历：`{ assumed: ..., range: ... }`',
  'write it in whole ticks, or choose a shorter tick': '请写成整数个周期，或者选用更短的周期',
  'write the lower end first': '请先写较低的一端',

  '`{}` is {phrase}; it takes nothing in parentheses': '`{1}` 是{2}，后面不带括号',
  'a share belongs under `parameters:` or in a rate': '比例请写在 `parameters:` 之下，或写成发生率',
  'a value of `{}` is a text and stands in quotes': '`{1}` 的值是文本，要加引号',
  'compare them with `==`, `!=` or `in [...]`': '请用 `==`、`!=` 或 `in [...]` 来比较',
  'divide it into several rules, or into observations that have names':
    '请把它拆成几条规则，或者拆成有名称的观察',
  'give it a name under `parameters:`, as published or assumed, and use the name here':
    '请在 `parameters:` 之下给它一个名称，写明是公布的还是假设的，并在这里使用这个名称',
  'in expressions a hyphen is the sign of subtraction; a hyphen in a name is written `_`':
    '在表达式中，连字符是减号；名称中的连字符要写作 `_`',
  'it tells whether a condition holds for a unit that a link leads to':
    '它判断某种关系所指向的单位是否符合一个条件',
  'it tells {phrase}, and takes the name of one {phrase}': '它判断{1}，括号里写一个{2}的名称',
  'leave out the `u`': '请去掉 `u`',
  'name the values, as in `in ["A", "B"]`': '请列出各个值，例如 `in ["A", "B"]`',
  'rules count in whole numbers': '规则用整数计算',
  'the values are {names} and {} more': '可以取的值是 {1}，另有 {2} 个',
  'the values are {names}': '可以取的值是 {1}',
  'whole numbers cannot be divided without loss; multiply the other side': '整数相除会有损失；请改为乘另一边',
  'write `{}`: in expressions a hyphen is the sign of subtraction; a hyphen in a name is written `_`':
    '请写 `{1}`：在表达式中，连字符是减号；名称中的连字符要写作 `_`',
  'write the remark as a YAML comment, with `#`, outside of the expression':
    '请在表达式之外用 `#` 写成 YAML 注释',

  'add `above` or `below`': '请加上 `above` 或 `below`',
  'add `exit` to the list, or take `earliest-exit` out': '请给名单加上 `exit`，或者去掉 `earliest-exit`',
  'add `lawful: true`, or take out `good: true`': '请加上 `lawful: true`，或者去掉 `good: true`',
  'add `score:`, or take this out': '请加上 `score:`，或者去掉这一项',
  'add `{}`, or take this out': '请加上 `{1}`，或者去掉这一项',
  'call the attribute `group`, with the values A, B, ...': '请把这项特征叫作 `group`，取值为 A、B……',
  'give each entry a `term`, or the list an `exit`': '请给每次列入一个 `term`，或者给名单一个 `exit`',
  'give factors by `region` only, or put the rest into the `when` of the consequence':
    '系数只能按 `region` 给出；其余的请写进后果的 `when`',
  'it is for {names}: name the right `agency`, or add it to the `access` of the list':
    '它供 {1} 使用：请写对 `agency`，或者把它加进名单的 `access`',
  'lay it over a regime with `--overlay`': '请用 `--overlay` 把它叠加到一个制度上',
  'name a grade below the first': '请写一个低于第一级的等级',
  'name under `from` values other than that under `to`, or leave `from` out':
    '`from` 之下请写与 `to` 不同的值，或者去掉 `from`',
  'run it by itself, or name it in `extends`': '请单独运行它，或者在 `extends` 中写它的名称',
  'say what it `suspends`, or ask for it with `in_force(...)` in a rule that it changes':
    '请写明它 `suspends` 什么，或者在它所改变的规则中用 `in_force(...)` 来问',
  'write the grades from the highest to the lowest, each with a lower `from`':
    '等级请从高到低书写，`from` 依次降低',
  'write the rate as events, such as `3 / month`': '请把发生率写成次数，例如 `3 / month`',
  'write what is copied above its copies': '被复制的内容请写在副本的上面',
  'write what makes acts rarer with `reduces`': '让行为变少的反应请用 `reduces`',

  '`glasshouse list` shows the regimes, `glasshouse --help` the commands':
    '`glasshouse list` 列出各个制度，`glasshouse --help` 列出各个命令',
  '`glasshouse list` shows what there is': '`glasshouse list` 列出现有的内容',
  'choose another folder with `--out`': '请用 `--out` 另选一个文件夹',
  'choose another folder with `--out`, or remove that one yourself':
    '请用 `--out` 另选一个文件夹，或者自行删除原来的',
  'choose another name, or remove that file yourself': '请另选一个名称，或者自行删除那个文件',
  'continue it with `glasshouse resume`': '请用 `glasshouse resume` 继续运行',
  'give an identity code as the panel and case files show it, or the number of the person, from 0':
    '请写 `panel` 和个案档案中显示的身份代码，或者这个人的编号（从 0 开始）',
  'in the repository, build them: `npm run build -w packages/lab`':
    '请在代码仓库中编译：`npm run build -w packages/lab`',
  'leave the option out, or name the regime in place of the folder':
    '请去掉这个选项，或者把文件夹换成制度的名称',
  'make room, then continue with `glasshouse resume`, or choose another folder with `--out`':
    '请腾出空间，再用 `glasshouse resume` 继续，或者用 `--out` 另选一个文件夹',
  'please report it with the program below; `--backend reference` computes the same results, slowly, without machine code':
    '请附上下面的程序报告这个故障；`--backend reference` 不用机器代码，能算出同样的结果，只是慢',
  'please report it with the regime file and the command that you used':
    '请附上制度文件和所用的命令报告这个故障',
  'run both with the same `--seed`, `--population`, `--ticks` and `--replicates`':
    '两次运行请用相同的 `--seed`、`--population`、`--ticks` 和 `--replicates`',
  'run the regime again; the command is in the report and in the manifest':
    '请重新运行这个制度；命令写在报告和运行清单中',
  'run the regime again; the folder holds its text and its inputs in manifest.json':
    '请重新运行这个制度；它的文本和输入都在文件夹里的 `manifest.json` 中',
  'run the regime anew with this version; the command is in the report and in the manifest':
    '请用这个版本重新运行这个制度；命令写在报告和运行清单中',
  'take a smaller `--population`, or a machine with more memory':
    '请把 `--population` 改小，或者换一台内存更大的机器',
  'the codes of people in a run begin with 00, a region that is not assigned to any place':
    '运行中的人，代码都以 00 开头，这个地区没有分配给任何地方',
  'the tables are `observables`, `panel`, `numbers` and `manifest`; `describe observables` shows the columns of one':
    '表有 `observables`、`panel`、`numbers` 和 `manifest`；`describe observables` 显示一张表的各列',
  'what was done is kept: go on with `glasshouse resume`, with fewer `--workers` where memory ran out':
    '已经完成的部分都保留着：请用 `glasshouse resume` 继续，如果是内存用完了，就把 `--workers` 改小',
};
