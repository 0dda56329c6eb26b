/** Things on claude.ai's page that look like a rating and are none; no signal may take any of them for one. */
export const DECOYS: Readonly<Record<string, string>> = {
  'the rating of a search image': `<figure><button type="button" aria-label="Thumbs up"></button>
    <button type="button" aria-label="Thumbs down"></button></figure>`,
  'the rating of a search image, pressed': `<figcaption><button aria-pressed="true">Thumbs up</button>
    <button aria-pressed="false">Thumbs down</button></figcaption>`,
  'the thumbs of "reflections"': `<section aria-label="Reflections"><p>Was this reflection useful?</p>
    <button aria-label="Helpful" aria-pressed="false"></button>
    <button aria-label="Not helpful" aria-pressed="false"></button></section>`,
  'a pinned toggle in a toolbar': `<div role="toolbar" aria-label="Chat actions">
    <button aria-label="Pin" aria-pressed="true"></button><button aria-label="Share"></button></div>`,
  'bold and italic': `<div role="toolbar" aria-label="Formatting"><button aria-label="Bold" aria-pressed="false"></button>
    <button aria-label="Italic" aria-pressed="true"></button></div>`,
  'bold and italic in a group': `<div role="group"><div role="button" aria-pressed="false">Bold</div>
    <div role="button" aria-pressed="true">Italic</div></div>`,
  "a code block's toolbar": `<div role="toolbar" aria-label="Code actions" data-cds="CodeActions"><button>Copy</button>
    <button aria-pressed="false">Wrap lines</button><button aria-pressed="true">Line numbers</button></div>`,
  "an artifact's toolbar": `<div role="toolbar" aria-label="Artifact" data-cds="ArtifactActions">
    <button aria-pressed="true">Preview</button><button aria-pressed="false">Code</button>
    <button aria-label="Copy"></button></div>`,
  'a chat titled "Good response", as a link': '<a href="/chat/1">Good response</a>',
  'a chat titled "Good response", as a button': `<button><span>Good response</span></button>
    <div role="button">Bad response</div>`,
  'a chat titled "Good response", in full as a tooltip':
    '<button title="Good response"><span>Good …</span></button>',
  'copy, retry, read aloud, edit': `<button aria-label="Copy"></button><button aria-label="Retry"></button>
    <button aria-label="Read aloud" aria-pressed="true"></button><button aria-label="Edit"></button>`,
  'a deferred bar':
    '<div data-cds="MessageActions" data-deferred=""></div><button aria-pressed="false"></button>',
};
