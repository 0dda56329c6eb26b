interface ToldProps {
  title: string;
  text: string;
  close: string;
  onClose: () => void;
}

/** Something to be known, with nothing to choose. */
export function Told({ title, text, close, onClose }: ToldProps) {
  return (
    <>
      <div class="words">
        <h2 id="title">{title}</h2>
        <p id="lines">{text}</p>
      </div>
      <div class="choice">
        <button type="button" class="primary" onClick={onClose}>
          {close}
        </button>
      </div>
    </>
  );
}
