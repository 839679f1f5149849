/** The list of who can be called. It is drawn each minute, and nobody who stands on a link may lose the place. */

export interface Row {
  readonly text: string;
  readonly call: string;
  /** Absent: there is no number. */
  readonly href?: string;
}

export class Rows {
  readonly element = document.createElement('ul');
  #shown = '';

  show(rows: readonly Row[]): void {
    const shown = JSON.stringify(rows);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const focused = this.#links().find((link) => link === document.activeElement);
    this.element.replaceChildren(...rows.map(itemOf));
    if (focused)
      this.#links()
        .find((link) => link.textContent === focused.textContent)
        ?.focus();
  }

  #links(): HTMLAnchorElement[] {
    return [...this.element.querySelectorAll('a')];
  }
}

function itemOf({ text, call, href }: Row): HTMLLIElement {
  const item = document.createElement('li');
  item.append(`${text} `);
  if (href) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = call;
    item.append(link);
  }
  return item;
}
