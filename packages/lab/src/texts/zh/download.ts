import type { Catalogue } from '../languages.ts';

export const download: Catalogue['download'] = {
  head: '下载',
  report: '报告',
  reportNote: '一个网页文件，可以阅读、打印、转发，不依赖其他任何东西。',
  folder: '整个运行结果',
  folderNote:
    '报告、全部计数的表格（Parquet），以及重做这次运行所需的一切：与命令行写出的文件相同。为此方案会再运行一次。',
  making: '正在生成。',
  saved: '已保存为 {name}。',
  stopped: '已停止，没有保存任何内容。',
  other:
    '这次运行是用另一个版本的 Glasshouse（{version}）做的，当前版本得不出相同的结果。它的文件就在打开它的那个文件夹里。',
};
