import { expect } from '@open-wc/testing';
import { writeDown } from '../../journal-host/testing/diary.ts';
import { write } from '../../noting/testing/opened.ts';
import { agreed, opened, shown, withNoor } from './testing/lives.ts';

describe('aftercare on paper', () => {
  it('A9, N12: danger and thoughts of suicide first, then who it is with, and people who may be called on any day', async () => {
    const { day } = await withNoor();
    const bea = await write(day, 'tie.added', { name: 'Bea', kind: 'counsellor', ring: 'close' });
    const [, kim = '', lou = ''] = await writeDown(
      day,
      { name: 'Ada', phone: '06 0000 0102' },
      { name: 'Kim', phone: '06 0000 0103' },
      { name: 'Lou', phone: '06 0000 0104' },
    );
    await write(day, 'tie.not-on-hard-days', { on: true }, kim);
    await write(day, 'tie.ended', {}, lou);
    const { trajectory } = await agreed(day, bea);
    const element = await opened(day);
    await shown(element, { at: 'print', trajectory });
    const rows = [...element.renderRoot.querySelectorAll('.numbers li')].map(
      ({ textContent }) => textContent?.trim() ?? '',
    );
    expect(rows[0]).to.match(/112$/);
    expect(rows[1]).to.match(/113$/);
    expect(rows).to.include('Bea ………… (vul het nummer in)').and.include('Ada 06 0000 0102');
    expect(rows.join()).to.not.match(/Kim|Lou/);
  });
});
