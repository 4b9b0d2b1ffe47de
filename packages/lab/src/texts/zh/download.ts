import type { Catalogue } from '../languages.ts';

export const download: Catalogue['download'] = {
  head: '下载',
  report: '报告',
  reportNote: '一个网页文件，可以阅读、打印、转发，不依赖其他任何东西。',
  folder: '整个运行结果',
  folderNote:
    '报告、全部计数的表格（Parquet），以及重做这次运行所需的一切：与命令行写出的文件相同。为此会把这项制度再运行一次。',
  making: '正在生成。',
  saved: '已保存为 {name}。',
  stopped: '已停止，没有保存任何内容。',
  other:
    '这次运行是用另一个版本的 Glasshouse（{version}）做的，当前版本得不出相同的结果。它的文件就在打开它的那个文件夹里。',
  offline: '没有网络时',
  kept: '本页、各个视图和您用过的内容都已保存在本设备上，没有网络也能再次打开。',
  keepRest: '把其余内容也保存下来（{size} MB）',
  keepRestNote: '全部制度和语言，以及生成下载文件所需的程序。',
  keeping: '正在获取。',
  keptAll: '全部内容都已保存在本设备上，没有网络也能使用。',
  notKept: '没有成功：没有网络，或者本设备空间不足。',
};
