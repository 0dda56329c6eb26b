import { useState } from 'react';
import type { Block } from '../../wire.ts';
import { track } from '../client/analytics/track.ts';
import { toast } from '../client/toast.ts';

/** A message's text. */
export function Blocks({ blocks }: { blocks: Block[] }) {
  // The blocks of a message never change places.
  return blocks.map((block, index) => <OneBlock key={`${index}-${block.kind}`} block={block} />);
}

function OneBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'code':
      return <CodeBlock text={block.text} />;
    case 'images':
      return <ImageResults query={block.query} captions={block.captions} />;
  }
}

/** A decoy: another toolbar, with a toggle that carries aria-pressed. */
function CodeBlock({ text }: { text: string }) {
  const [wrapped, setWrapped] = useState(false);
  return (
    <div className="code">
      <div role="toolbar" aria-label="Code actions" data-cds="CodeActions" className="code-bar">
        <button type="button" onClick={() => toast('Copied')}>
          Copy
        </button>
        <button type="button" aria-pressed={wrapped} onClick={() => setWrapped(!wrapped)}>
          Wrap lines
        </button>
      </div>
      <pre className={wrapped ? 'wrapped' : undefined}>
        <code>{text}</code>
      </pre>
    </div>
  );
}

/** A decoy: thumbs that rate a picture search and send an analytics event, never the conversation. */
function ImageResults({ query, captions }: { query: string; captions: string[] }) {
  const rate = (feedback_type: 'upvote' | 'flag') =>
    track('claudeai.tool.feedback_submitted', { feedback_type, tool_name: 'image_search', reasons: [] });
  return (
    <figure className="images">
      <div className="pictures">
        {captions.map((caption) => (
          <div key={caption} className="picture">
            {caption}
          </div>
        ))}
      </div>
      <figcaption>
        <span>Images for “{query}”. Were these images helpful?</span>
        <button type="button" onClick={() => rate('upvote')}>
          Thumbs up
        </button>
        <button type="button" onClick={() => rate('flag')}>
          Thumbs down
        </button>
      </figcaption>
    </figure>
  );
}
