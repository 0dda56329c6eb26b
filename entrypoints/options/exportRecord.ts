import type { Exported, RecordFile } from '../../components/options/RecordSection.tsx';
import type { RecordStore } from '../../lib/memory/recordStore.ts';
import { toCsv, toJson } from '../../lib/record/write.ts';

const KINDS = { csv: { type: 'text/csv', write: toCsv }, json: { type: 'application/json', write: toJson } };

/** Chromium's, which tells whether the file was written. */
interface FilePicking {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<{
    createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  }>;
}

function handOver(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has taken hold of the blob by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The digest that stands last in an export, whatever its layout. */
function lastDigest(text: string): string {
  return text.match(/[0-9a-f]{64}/g)?.at(-1) ?? '';
}

/**
 * Writes the record to a file the person chooses, or hands it to the browser as a download where that is all there is.
 * @param now epoch milliseconds of this moment.
 */
export async function exportRecord(
  record: Pick<RecordStore, 'read'>,
  file: RecordFile,
  version: string,
  now: number,
): Promise<Exported> {
  const { type, write } = KINDS[file];
  const exportedAt = new Date(now).toISOString();
  const textNow = async () => write(await record.read(), { exportedAt, version });
  const name = `before-you-rate-record-${exportedAt.slice(0, 10)}.${file}`;
  try {
    const { showSaveFilePicker } = window as FilePicking;
    if (!showSaveFilePicker) {
      const text = await textNow();
      handOver(name, type, text);
      return { is: 'handed-over', digest: lastDigest(text) };
    }
    // Asked for at once: a press counts for a moment only.
    const handle = await showSaveFilePicker.call(window, { suggestedName: name });
    const text = await textNow();
    const target = await handle.createWritable();
    await target.write(text);
    await target.close();
    return { is: 'saved', digest: lastDigest(text) };
  } catch (error) {
    const { name: reason } = error as DOMException;
    return reason === 'AbortError' ? { is: 'none' } : { is: 'failed', reason };
  }
}
