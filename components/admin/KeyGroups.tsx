import type { PolicyKey } from '../../lib/policy/schema.ts';
import { type AdminForm, type FormReading, GROUPS, isChangeable } from '../../lib/rollout/form.ts';
import { KEY_SHAPES } from '../../lib/rollout/keys.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { KeyField } from './KeyField.tsx';

interface KeyGroupsProps {
  t: Translate;
  form: AdminForm;
  problems: FormReading['problems'];
  onForm: (change: Partial<AdminForm>) => void;
}

/** Every key of the policy, in parts. */
export function KeyGroups({ t, form, problems, onForm }: KeyGroupsProps) {
  const setText = (key: PolicyKey, text: string) => onForm({ typed: { ...form.typed, [key]: text } });
  const setMayChange = (key: PolicyKey, mayChange: boolean) => {
    const others = form.mayChange.filter((other) => other !== key);
    onForm({ mayChange: mayChange && isChangeable(key) ? [...others, key] : others });
  };
  return (
    <>
      {GROUPS.map((group) => (
        <section key={group} class="group" aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{t(`admin.${group}`)}</h2>
          {KEY_SHAPES.filter((shape) => shape.group === group).map((shape) => (
            <KeyField
              key={shape.key}
              t={t}
              shape={shape}
              text={form.typed[shape.key]}
              problem={problems.get(shape.key)}
              mayChange={form.mayChange.some((key) => key === shape.key)}
              onText={(text) => setText(shape.key, text)}
              onMayChange={(mayChange) => setMayChange(shape.key, mayChange)}
            />
          ))}
        </section>
      ))}
    </>
  );
}
