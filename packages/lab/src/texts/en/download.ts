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
  offline: 'Without a network',
  kept: 'The page, its views and what you have used of it are kept on this device. It opens again without a network.',
  keepRest: 'Keep everything else, too ({size} MB)',
  keepRestNote: 'All schemes and languages, and what makes downloads.',
  keeping: 'It is being fetched.',
  keptAll: 'Everything is kept on this device, and works without a network.',
  notKept: 'That did not work: there is no network, or no room on this device.',
};
