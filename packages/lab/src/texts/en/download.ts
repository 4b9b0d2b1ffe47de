/** What the reader may take along. ICU message format. */
export const download = {
  head: 'Download',
  report: 'The report',
  reportNote: 'One page to read, to print and to pass on. It needs nothing else.',
  folder: 'The whole run',
  folderNote:
    'The report, all counts as tables (Parquet), and what is needed to make the run again: the same files as the command line writes. The scheme runs once more for it.',
  making: 'It is being made.',
  saved: 'Saved as {name}.',
  stopped: 'Stopped. Nothing was saved.',
  other:
    'This run was made by another version of Glasshouse ({version}), so this one does not come to the same result. Its files are in the folder from which it was opened.',
};
