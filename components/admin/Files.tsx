import { type AdminForm, type FormReading, missingFor } from '../../lib/rollout/form.ts';
import { KEY_SHAPES } from '../../lib/rollout/keys.ts';
import type { RolloutFile } from '../../lib/rollout/rollout.ts';
import { SYSTEMS } from '../../lib/rollout/target.ts';
import { TARGET_NAMES, TARGETS, type TargetName, targetOf } from '../../lib/rollout/targets.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';

interface FilesProps {
  t: Translate;
  form: AdminForm;
  reading: FormReading;
  target: TargetName;
  /** The file that was downloaded last. */
  downloaded: string;
  onTarget: (target: TargetName) => void;
  onDownload: (file: RolloutFile) => void;
}

/** What stands in the way of a file: the id of the field and its name. */
function obstacles({ t, form, reading, target }: FilesProps): { id: string; title: string }[] {
  const keys = [...reading.problems.keys()].map((key) => ({
    id: `${key}-title`,
    title: KEY_SHAPES.find((shape) => shape.key === key)?.title ?? key,
  }));
  const fields = new Set([...missingFor(target, form), ...reading.badFields]);
  return [...keys, ...[...fields].map((field) => ({ id: field, title: t(`admin.${field}`) }))];
}

function Download({ file, ...props }: FilesProps & { file: RolloutFile }) {
  const { t, downloaded, onDownload } = props;
  return (
    <div class="file">
      <button type="button" class="download" onClick={() => onDownload(file)}>
        {t('admin.download', { file: file.name })}
      </button>
      <span role="status">{downloaded === file.name && t('admin.downloaded', { file: file.name })}</span>
      <details>
        <summary>{t('admin.content')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{file.text}</pre>
      </details>
    </div>
  );
}

/** The files for one way to roll out, and what to do with them. */
export function Files(props: FilesProps) {
  const { t, reading, target, onTarget } = props;
  const { files, steps, verify, remove } = TARGETS[target];
  const unmet = obstacles(props);
  return (
    <section class="files" aria-labelledby="files-title">
      <h2 id="files-title">{t('admin.files')}</h2>
      <label for="target">{t('admin.target')}</label>
      <select
        id="target"
        value={target}
        onChange={({ currentTarget }) => onTarget(currentTarget.value as TargetName)}
      >
        {SYSTEMS.map((system) => (
          <optgroup key={system} label={t(`admin.${system}`)}>
            {TARGET_NAMES.filter((name) => targetOf(name).system === system).map((name) => (
              <option key={name} value={name} selected={name === target}>
                {TARGETS[name].title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {unmet.length > 0 ? (
        <div class="obstacles" role="status">
          <p>{t('admin.mend')}</p>
          <ul>
            {unmet.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        files(reading.rollout).map((file) => <Download key={file.name} {...props} file={file} />)
      )}
      <h3>{t('admin.steps')}</h3>
      <ol>
        {steps(reading.rollout).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{t('admin.verify')}</h3>
      <p>{verify}</p>
      <h3>{t('admin.remove')}</h3>
      <p>{remove}</p>
    </section>
  );
}
