import { expect } from '@open-wc/testing';
import { define } from './define.ts';

describe('registering', () => {
  const said: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    said.length = 0;
    console.warn = (line: string) => said.push(line);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('keeps the first of two copies and says so when they differ in version', () => {
    class First extends HTMLElement {
      static version = '1.0.0';
    }
    class Second extends HTMLElement {
      static version = '2.0.0';
    }
    define('recovery-test-twice', First);
    define('recovery-test-twice', Second);
    expect(customElements.get('recovery-test-twice')).to.equal(First);
    expect(said).to.have.length(1);
    expect(said[0]).to.include('RN-E1').and.to.include('recovery-test-twice');
  });

  it('is silent for the same class and for another copy of the same version', () => {
    class One extends HTMLElement {
      static version = '1.0.0';
    }
    class Copy extends HTMLElement {
      static version = '1.0.0';
    }
    define('recovery-test-same', One);
    define('recovery-test-same', One);
    define('recovery-test-same', Copy);
    expect(customElements.get('recovery-test-same')).to.equal(One);
    expect(said).to.deep.equal([]);
  });
});
