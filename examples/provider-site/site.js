// The script of the example page: it opens a file in the widget on the example page and says how that went.
// It works with any element that has `load(file)`, which answers { ok, message } and never throws for a bad file.
let example = document.querySelector('#example');
const result = document.querySelector('#load-result');
const examples = [...document.querySelectorAll('[data-example]')];
const ownBackup = document.querySelector('#own-backup');

// A second tap while the first file still opens would mix up their answers.
let opening = false;

async function open(read, ownWords) {
  if (opening) return;
  opening = true;
  result.textContent = result.dataset.loading;
  try {
    await customElements.whenDefined(example.localName);
    const journal = await read();
    const { ok, message } = await example.load(journal);
    result.textContent = (ok && ownWords) || message;
    // On a phone the widget stands below the screen: without this nothing seems to happen.
    if (ok) example.scrollIntoView({ block: 'start' });
  } catch {
    result.textContent = result.dataset.failed;
  } finally {
    opening = false;
  }
}

// Each example is the journal of another owner, and none can be put into the other's: each has a store of its own, and the
// widget in which it shows is a fresh one.
function turnTo({ dataset: { store } }) {
  if (example.getAttribute('store') === store) return;
  const fresh = example.cloneNode(true);
  fresh.setAttribute('store', store);
  example.replaceWith(fresh);
  example = fresh;
}

// Whoever loads the page again sees the example that was open.
const opened = examples.find(({ dataset }) => location.hash === `#${dataset.example}`);
if (opened) turnTo(opened);

// The widget says that a copy is open and all is there again. Of somebody who does not exist that is not true.
for (const button of examples) {
  button.addEventListener('click', () =>
    open(async () => {
      const { example: name } = button.dataset;
      const answer = await fetch(`/fictional/${name}.json`);
      if (!answer.ok) throw new Error(`${name}.json: ${answer.status}`);
      turnTo(button);
      history.replaceState(null, '', `#${name}`);
      return answer.json();
    }, result.dataset.opened),
  );
}

// Read as text and handed on unparsed: the widget says it best when a file is cut off or no journal at all.
ownBackup.addEventListener('change', () => {
  const [file] = ownBackup.files;
  if (file) open(() => file.text());
});

// So that choosing the same file a second time counts as a choice.
ownBackup.addEventListener('click', () => {
  ownBackup.value = '';
});
