import { titled } from './report.ts';
import type { Results, Row } from './results.ts';
import { CONTROL } from './subjects.ts';

const ROW = 22;
const LEFT = 330;
const WIDTH = 860;
/** Legible on a light and on a dark page. */
const INK = '#57606a';
const BAR = { ours: '#2f7a6b', other: '#8c959f' };
const NOISY = 'too noisy to say';

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function barOf(row: Row, y: number, most: number, ours: string): string {
  const { difference, subject, finding, unit } = row;
  // A bar would say what the words refuse to.
  const isNoisy = finding === NOISY;
  const scale = (WIDTH - LEFT - 170) / most;
  const width = isNoisy ? 0 : Math.max(1, difference.median * scale);
  const colour = subject === ours ? BAR.ours : BAR.other;
  const words = isNoisy ? NOISY : `${difference.median.toFixed(2).replace('-', '−')} ${unit}`;
  return [
    `<text x="${LEFT - 8}" y="${y + 14}" text-anchor="end">${escaped(subject)}</text>`,
    `<rect x="${LEFT}" y="${y + 3}" width="${width.toFixed(1)}" height="${ROW - 8}" rx="3" fill="${colour}"/>`,
    `<text x="${(LEFT + width + 6).toFixed(1)}" y="${y + 14}">${escaped(words)}</text>`,
  ].join('');
}

/**
 * The results as one picture: for each measure what each subject adds to a browser without extension. Where the noise
 * allows no verdict on ours, a measure is counted and not drawn.
 */
export function chartOf(results: Results, ours: string): string {
  const rows = results.rows.filter(({ subject, unit }) => subject !== CONTROL && unit === 'ms');
  const measures = new Set(rows.map(({ measure }) => measure));
  const told = rows.filter(({ subject, finding }) => subject === ours && finding !== NOISY);
  const untold = measures.size - told.length;
  let y = 34;
  const parts = told.flatMap(({ measure }) => {
    const own = rows.filter((row) => row.measure === measure);
    const drawn = own.filter(({ finding }) => finding !== NOISY);
    const most = Math.max(...drawn.map(({ difference }) => difference.median), 0.001);
    const title = `<text x="8" y="${y + 14}" font-weight="600">${escaped(measure)}</text>`;
    y += ROW;
    const bars = own.map((row) => {
      const bar = barOf(row, y, most, ours);
      y += ROW;
      return bar;
    });
    y += 6;
    return [title, ...bars];
  });
  if (untold > 0) {
    parts.push(
      `<text x="8" y="${y + 14}">${untold} more were ${NOISY}; their figures are in the table.</text>`,
    );
    y += ROW;
  }
  const title = `Added to ${titled(results.browser)} without extension, ${results.date}, ${results.rounds} rounds, medians`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y + 8}" viewBox="0 0 ${WIDTH} ${y + 8}" font-family="system-ui, sans-serif" font-size="12" fill="${INK}"><title>${escaped(title)}</title><text x="8" y="20" font-size="14">${escaped(title)}</text>${parts.join('')}</svg>\n`;
}
