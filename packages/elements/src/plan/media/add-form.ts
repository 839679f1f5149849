import { html, nothing } from 'lit';
import type { PhaseTitle, RecoveryPlanMedia } from './plan-media.ts';
import type { Objection } from './problems.ts';

/** A file, what it is, and the phase that it belongs to. */
export function addForm(media: RecoveryPlanMedia, phases: readonly PhaseTitle[]) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement) void add(media, event.currentTarget);
  };
  return html`
    <h4>${media.say('mediaAdd')}</h4>
    <p>${media.say('mediaHint')}</p>
    ${media.isKept ? html`<p>${media.say('mediaStays')}</p>` : nothing}
    <form class="stack" @submit=${submit}>
      <div class="field"><label for="file">${media.say('mediaFile')}</label>
        <p class="hint" id="file-hint">${media.say('mediaFileHint')}</p>
        <input id="file" name="file" type="file" accept="image/jpeg,image/png,image/webp,audio/*"
          aria-invalid=${refused(media, 'file') ? 'true' : 'false'}
          aria-describedby=${refused(media, 'file') ? 'refused' : 'file-hint'}>
        ${why(media, 'file')}</div>
      <div class="field"><label for="text">${media.say('mediaText')}</label>
        <input id="text" name="text" type="text" maxlength="300" autocomplete="off" dir="auto"
          aria-invalid=${refused(media, 'text') ? 'true' : 'false'}
          aria-describedby=${refused(media, 'text') ? 'refused' : nothing}>
        ${why(media, 'text')}</div>
      <div class="field"><label for="phase">${media.say('mediaPhase')}</label>
        <select id="phase" name="phase"><option value="">${media.say('mediaAnyPhase')}</option>
          ${phases.map(({ id, title }) => html`<option value=${id}>${title}</option>`)}</select></div>
      <div class="row"><button class="primary" aria-disabled=${media.busy ? 'true' : 'false'}>${media.say('mediaKeep')}</button>
        <p role="status">${media.busy ? media.say('mediaBusy') : media.kept || nothing}</p></div>
    </form>
  `;
}

const refused = ({ objection }: RecoveryPlanMedia, field: Objection['field']): boolean =>
  objection?.field === field;

const why = (media: RecoveryPlanMedia, field: Objection['field']) =>
  media.objection && refused(media, field)
    ? html`<p class="error" role="alert" id="refused">${media.say(media.objection.key)}</p>`
    : nothing;

async function add(media: RecoveryPlanMedia, form: HTMLFormElement): Promise<void> {
  const data = new FormData(form);
  const file = data.get('file');
  const done = await media.add({
    // Without a choice browsers give a file without a name.
    file: file instanceof File && (file.name !== '' || file.size > 0) ? file : undefined,
    text: String(data.get('text') ?? ''),
    phase: String(data.get('phase') ?? ''),
  });
  if (!done) return;
  // What was chosen or typed for the next one meanwhile stays.
  const now = new FormData(form);
  for (const name of ['file', 'text', 'phase'] as const)
    if (isSame(data.get(name), now.get(name))) empty(form, name);
}

function isSame(sent: FormDataEntryValue | null, now: FormDataEntryValue | null): boolean {
  if (!(sent instanceof File && now instanceof File)) return sent === now;
  return sent.name === now.name && sent.size === now.size && sent.lastModified === now.lastModified;
}

function empty(form: HTMLFormElement, name: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = '';
}
