import { mebibytes, quote } from '../../codes/define.ts';
import type { Phrase } from '../../phrases.ts';
import type { MessageWords, Say } from '../words.ts';

export const messages = ({ phrase, count, or, and }: Say): MessageWords => {
  /** In a file `a list` is one of YAML (列表), anywhere else one of people (名单). */
  const value = (found: Phrase): string => (found === 'a list' ? '列表' : phrase(found));
  return {
    GH1001: ({ byteOffset }) => `文件不是 UTF-8 文本：第 ${byteOffset} 字节不属于任何字符`,
    GH1002: () => '文件里没有制度：它是空的，或者只有注释',
    GH1003: ({ bytes, bytesMax }) =>
      `文件有 ${count(mebibytes(bytes))} MiB，而制度文件最多 ${count(mebibytes(bytesMax))} MiB`,
    GH1004: ({ problem }) => `这不是有效的 YAML：${phrase(problem)}`,
    GH1005: () => 'YAML 不允许用制表符缩进',
    GH1006: ({ key }) => `键 ${quote(key)} 在同一个映射中写了两次`,
    GH1007: ({ nodesMax }) => `把别名全部展开后，文件超过 ${count(nodesMax)} 个条目`,
    GH1008: ({ file, reason }) => `无法读取 ${quote(file)}：${phrase(reason)}`,
    GH1009: () => '这里又开始了一份 YAML 文档，而一个制度文件只有一份',
    GH1010: ({ levelsMax }) => `这里的嵌套超过 ${levelsMax} 层`,
    GH1011: ({ entriesMax }) => `一个制度里的值超过 ${count(entriesMax)} 个`,
    GH1012: ({ construct }) => `制度文件中不能用${phrase(construct)}`,

    GH1101: ({ key, of }) => `${quote(key)} 不是“${phrase(of)}”可以用的键`,
    GH1102: ({ key, of }) => `“${phrase(of)}”需要键 ${quote(key)}`,
    GH1103: ({ expected, found }) => `这里应是${apart(value(expected))}，实际是${apart(value(found))}`,
    GH1104: ({ found, allowed }) => `这里应是 ${or(allowed)}，实际是 ${quote(found)}`,
    GH1105: ({ found, supported }) =>
      found === undefined
        ? '文件没有写明用的是哪一版语言'
        : `语言的版本 ${quote(found)} 未知；这个 Glasshouse 读取的是版本 ${supported}`,
    GH1106: ({ of }) => `${phrase(of)} 至少要有一个条目`,
    GH1107: ({ key, other, of }) => `在“${phrase(of)}”中，${quote(key)} 不能与 ${quote(other)} 同时使用`,

    GH1201: ({ category, name }) => `没有叫作 ${quote(name)} 的${apart(phrase(category))}`,
    GH1202: ({ category, name }) => `这个名称已被占用：${phrase(category).trim()} ${quote(name)}`,
    GH1203: ({ category, name }) => `没有可以作为基础的${phrase(category)} ${quote(name)}`,
    GH1204: ({ circle }) => `制度不能以自己为基础：${circle.map(quote).join(' 扩展 ')}`,
    GH1205: ({ name, form }) => `${quote(name)} 在这里不能作名称：${phrase(form)}`,
    GH1206: ({ path, base }) => `${quote(base)} 中没有 ${quote(path)}，无从改动`,
    GH1207: ({ expected, found }) => `这个文件是${phrase(found)}，而这里应是${phrase(expected)}`,

    GH1301: ({ text, expected }) => `${quote(text)} 不能读作${phrase(expected)}`,
    GH1302: ({ unit, known }) => `${quote(unit)} 不是单位；可用的单位是 ${phrase(known)}`,
    GH1303: ({ expected, found, example }) =>
      `这里应是${phrase(expected)}，例如 ${quote(example)}，实际是${phrase(found)}`,
    GH1304: ({ text }) => `${quote(text)} 不在 0 % 与 100 % 之间`,
    GH1305: ({ text }) => `数字 ${quote(text)} 没有写明来历`,
    GH1306: ({ text }) => `假设的值 ${quote(text)} 没有范围`,
    GH1307: ({ value, low, high }) =>
      `假设的值 ${quote(value)} 不在自己的范围之内，即 ${quote(low)} 与 ${quote(high)} 之间`,
    GH1308: ({ low, high }) => `范围从 ${quote(low)} 开始，而它大于 ${quote(high)}`,
    GH1309: ({ key }) => `参考文献中没有 ${quote(key)}`,
    GH1310: ({ of, total }) => `${phrase(of)}：各项比例加起来是 ${total}，不是 100 %`,
    GH1311: () => '数字要么是公布的，要么是假设的，而这里两者都写了',
    GH1312: ({ text, tick }) => `${quote(text)} 不是整数个周期；这里的一个周期是一${phrase(tick)}`,
    GH1313: ({ value, bound }) => `范围的一端 ${quote(bound)} 与值 ${quote(value)} 的单位不同`,
    GH1314: ({ text, limit }) => `${quote(text)} 无法表示：${phrase(limit)}`,
    GH1315: ({ text, was }) => `${quote(text)} 的单位与它所代替的 ${quote(was)} 不同`,

    GH1401: ({ problem }) => `无法读取这个表达式：${phrase(problem)}`,
    GH1402: ({ name, context }) => `${phrase(context)}中没有叫作 ${quote(name)} 的内容`,
    GH1403: ({ problem }) => phrase(problem),
    GH1404: ({ name, usage }) => `${quote(name)} 的用法是 ${quote(usage)}`,
    GH1405: ({ text }) => `这个表达式中的数字 ${quote(text)} 没有写明来历`,
    GH1406: ({ construct }) => `制度中不能用${apart(phrase(construct))}`,
    GH1407: ({ found }) => `这里应是非真即假的条件，实际是${apart(phrase(found))}`,
    GH1408: ({ name, context, reason }) => `${phrase(context)}中不能读取 ${quote(name)}：${phrase(reason)}`,
    GH1409: ({ name, label }) => `${quote(name)} 绝不会是 ${quote(label)}`,
    GH1410: ({ limit }) => `这个表达式太大：最多可以有 ${phrase(limit)}`,
    GH1411: ({ name }) => `${quote(name)} 的值没有高低之分`,
    GH1412: ({ text }) => `${quote(text)} 超出了整数的范围，即 -2147483648 到 2147483647`,

    GH1501: ({ grade, above }) => `等级 ${quote(grade)} 的起点不低于写在它上面的 ${quote(above)}`,
    GH1502: ({ grade }) =>
      `等级 ${quote(grade)} 违反了规则：最后一个等级，而且只有它，要写 \`otherwise: true\``,
    GH1503: ({ list }) => `谁也无法离开名单 ${quote(list)}：它既没有期限，也没有移出的条件`,
    GH1504: ({ user }) => `“${phrase(user)}”需要分数，而这个制度没有分数`,
    GH1505: ({ conduct }) => `没有来源看见 ${quote(conduct)}，所以它永远不会进入档案`,
    GH1506: ({ name }) => `给 ${quote(name)} 定了分值，而它在这个制度中不是行为`,
    GH1507: ({ name, role }) =>
      role === 'signal'
        ? `${quote(name)} 不能作信号：它不是行为、名单或后果`
        : `${quote(name)} 不能暂停：它不是名单或后果`,
    GH1508: ({ conduct }) => `${quote(conduct)} 写成了善行，却没有写成合法`,
    GH1511: ({ change, value }) => `变化 ${quote(change)} 变成 ${quote(value)}，却不是从别的值变来的`,
    GH1512: ({ conduct, rate }) =>
      `${quote(conduct)} 在一个周期内可以发生几次，而 ${quote(rate)} 只说了有多少人会发生`,
    GH1513: () => '这个制度中没有这一类的行为，所以这一项不起作用',
    GH1514: ({ factor }) => `成倍增加的行为，发生次数至少与从前一样，而 ${quote(factor)} 不到一倍`,
    GH1521: ({ downgrade, grade }) => `${quote(downgrade)} 把人降到 ${quote(grade)}，而那是最好的等级`,
    GH1522: ({ of, min, max, spanMax }) =>
      `“${phrase(of)}”的范围是 ${min} 到 ${max}；带权重时，上限必须大于下限，而且最多相差 ${count(spanMax)}`,
    GH1530: ({ total }) => `组织占全部单位的 ${total}，没有给个人留下位置`,
    GH1541: ({ copy, of }) =>
      copy === of
        ? `${quote(copy)} 写成了自己的副本`
        : `${quote(copy)} 是 ${quote(of)} 的副本，而后者写在它后面`,
    GH1542: ({ attribute }) => `一个地区是否执行某种后果，不能取决于 ${quote(attribute)}`,
    GH1543: ({ consequence, list, agency }) =>
      agency === undefined
        ? `${quote(consequence)} 用到名单 ${quote(list)}，这份名单只供某些办事机构使用，而这里没有写明机构`
        : `${quote(consequence)} 由 ${quote(agency)} 执行，而它无权使用名单 ${quote(list)}`,
    GH1544: () => '写了最早移出时间，而名单没有 `exit`，也就谈不上过早移出',
    GH1550: ({ rule, both }) =>
      `规则 ${quote(rule)} 观察一个信号，却${both ? '既有 `above` 又有 `below`' : '既没有 `above` 也没有 `below`'}，所以无从知道它何时生效`,
    GH1551: ({ rule }) => `规则 ${quote(rule)} 什么也不暂停，也没有别的规则问它是否生效`,
    GH1552: ({ key, other }) => `在这里，没有 ${quote(other)}，${quote(key)} 就没有意义`,
    GH1553: () => '`decided-after` 和 `capacity` 都规定了裁定要等多久',

    GH1601: ({ name }) => `${quote(name)} 是真实人群的名称，而这里的群体都是抽象的`,
    GH1602: ({ name }) => `${quote(name)} 不能作群体：群体的名称是 A、B、C 等等`,
    GH1603: () => '这个身份代码可能属于某个真实的人，而这里不查询任何真实的人',

    GH1701: ({ size, sizeMax }) => `人口为 ${count(size)}，超过了一次运行所能容纳的 ${count(sizeMax)}`,
    GH1702: ({ what, count: found, countMax }) =>
      `制度有 ${count(found)} ${phrase(what)}，而上限是 ${count(countMax)}`,
    GH1703: ({ size, bytes, bytesMax, sizeMax }) =>
      `${count(size)} 的人口需要 ${count(bytes)} 字节，而现有 ${count(bytesMax)} 字节；可以容纳 ${count(sizeMax)} 人`,

    GH2001: ({ what, name }) => `没有叫作 ${quote(name)} 的${phrase(what)}`,
    GH2002: ({ folder }) => `文件夹 ${quote(folder)} 已经存在，而一次运行绝不覆盖另一次`,
    GH2003: ({ folder, reason }) => `无法写入 ${quote(folder)}：${phrase(reason)}`,
    GH2004: ({ folder, reason }) => `${quote(folder)} 不是运行文件夹：${phrase(reason)}`,
    GH2005: ({ file, reason }) => `${quote(file)} 已损坏：${phrase(reason)}`,
    GH2006: ({ path }) => `这个制度中没有可以设定的 ${quote(path)}`,
    GH2007: ({ option, found, expected }) =>
      `${quote(option)} 的值应是${apart(phrase(expected))}，而不是 ${quote(found)}`,
    GH2008: ({ folder }) => `${quote(folder)} 所在的磁盘没有空间了`,
    GH2009: ({ folder }) => `${quote(folder)} 中的运行没有完成`,
    GH2010: ({ reason }) => `无法回答这个查询：${phrase(reason)}`,
    GH2011: ({ folder, reason }) => `无法继续 ${quote(folder)} 中的运行：${phrase(reason)}`,
    GH2012: ({ folder, reason }) => `无法重做 ${quote(folder)} 中的运行：${phrase(reason)}`,
    GH2013: ({ code, reason }) => `${quote(code)} 不是这里任何人的代码：${phrase(reason)}`,
    GH2014: ({ who, persons }) => `这次运行中没有 ${quote(who)}，其中的人编号为 0 到 ${count(persons - 1)}`,
    GH2015: ({ file }) => `文件 ${quote(file)} 已经存在，不会覆盖`,
    GH2016: ({ differences }) => `两者无法逐人比较；不同之处是${and(differences.map(phrase))}`,
    GH2017: ({ option, folder }) =>
      `${quote(option)} 用于还没有运行的制度，而 ${quote(folder)} 是一个运行文件夹`,
    GH2018: () => '这里没有实验室的网页',

    GH9001: ({ what }) => `这是 Glasshouse 的故障，不是您的错：${phrase(what)}`,
    GH9002: ({ reason }) => `一个工作线程没有完成工作就停止了：${phrase(reason)}`,
    GH9003: ({ program, reason }) =>
      `由 ${quote(program)} 生成的机器代码无效，这是 Glasshouse 的故障：${phrase(reason)}`,
  };
};

/** A piece of code stands apart from the word before it. */
function apart(words: string): string {
  return words.startsWith('`') ? ` ${words}` : words;
}
