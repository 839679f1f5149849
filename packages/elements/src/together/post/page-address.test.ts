import { expect } from '@open-wc/testing';
import { pageFor } from './page-address.ts';

describe('D4: where a link leads', () => {
  const pages = {
    supporter: { nl: '/voor-naasten', en: '/en/close' },
    overview: `${location.origin}/mine?a=1`,
  };

  it('is the page of the other end of the connection, in the language that is spoken', () => {
    expect(pageFor('inviter', pages, 'nl')).to.equal(`${location.origin}/voor-naasten`);
    expect(pageFor('inviter', pages, 'en')).to.equal(`${location.origin}/en/close`);
    expect(pageFor('invited', pages, 'nl')).to.equal(`${location.origin}/mine?a=1`);
  });

  it('is the page of counsellors for whose profession it is, and that of others where there is none', () => {
    const more = { ...pages, counsellor: '/voor-begeleiders' };
    expect(pageFor('inviter', more, 'nl', true)).to.equal(`${location.origin}/voor-begeleiders`);
    expect(pageFor('inviter', more, 'nl')).to.equal(`${location.origin}/voor-naasten`);
    expect(pageFor('inviter', pages, 'nl', true)).to.equal(`${location.origin}/voor-naasten`);
  });

  it('is the page itself where no other is known, without its fragment and without what was asked of it', () => {
    // A query may tell the other who is asking, or where they came from.
    expect(location.search, 'the page of this test has a query of its own').not.to.equal('');
    const here = `${location.origin}${location.pathname}`;
    expect(pageFor('inviter', undefined, 'nl')).to.equal(here);
    expect(pageFor('invited', { supporter: '/x' }, 'nl')).to.equal(here);
  });

  it('is no page of another origin: no answer would come back to the journal here', () => {
    const here = `${location.origin}${location.pathname}`;
    expect(pageFor('inviter', { supporter: 'https://other.example/x' }, 'nl')).to.equal(here);
  });
});
