/** Has the browser save a file that was made in the page. */
export function save(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes what it needs before the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}
