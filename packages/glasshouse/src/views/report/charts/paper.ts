/**
 * A document to draw on where there is none: as much of the interface of pages as Plot and D3 use to make the elements of
 * a drawing. It can be read node by node, and does nothing else.
 */
export interface Paper {
  readonly documentElement: DrawnElement;
  createElement(name: string): DrawnElement;
  createElementNS(namespace: string, name: string): DrawnElement;
  createTextNode(text: string): DrawnText;
}

export type DrawnNode = DrawnElement | DrawnText;

export function newPaper(): Paper {
  const paper: Paper = {
    get documentElement() {
      return root;
    },
    createElement: (name) => new DrawnElement(paper, HTML, name),
    createElementNS: (namespace, name) => new DrawnElement(paper, namespace, name),
    createTextNode: (text) => new DrawnText(text),
  };
  const root = paper.createElement('html');
  return paper;
}

const HTML = 'http://www.w3.org/1999/xhtml';

class DrawnText {
  readonly nodeType = 3;
  readonly textContent: string;
  parentNode: DrawnElement | null = null;

  constructor(text: string) {
    this.textContent = text;
  }
}

class DrawnElement {
  readonly nodeType = 1;
  readonly ownerDocument: Paper;
  readonly namespaceURI: string;
  readonly localName: string;
  readonly childNodes: DrawnNode[] = [];
  parentNode: DrawnElement | null = null;
  readonly #attributes = new Map<string, string>();

  constructor(paper: Paper, namespace: string, name: string) {
    this.ownerDocument = paper;
    this.namespaceURI = namespace;
    this.localName = name;
  }

  get attributes(): readonly { readonly name: string; readonly value: string }[] {
    return [...this.#attributes].map(([name, value]) => ({ name, value }));
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }

  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  get textContent(): string {
    return this.childNodes.map((child) => child.textContent).join('');
  }

  set textContent(text: string) {
    this.childNodes.length = 0;
    this.appendChild(this.ownerDocument.createTextNode(String(text)));
  }

  get firstChild(): DrawnNode | null {
    return this.childNodes[0] ?? null;
  }

  appendChild(child: DrawnNode): DrawnNode {
    return this.insertBefore(child, null);
  }

  append(...children: readonly DrawnNode[]): void {
    for (const child of children) this.appendChild(child);
  }

  insertBefore(child: DrawnNode, before: DrawnNode | null): DrawnNode {
    child.parentNode?.removeChild(child);
    const at = before === null ? this.childNodes.length : this.childNodes.indexOf(before);
    this.childNodes.splice(at, 0, child);
    child.parentNode = this;
    return child;
  }

  removeChild(child: DrawnNode): DrawnNode {
    this.childNodes.splice(this.childNodes.indexOf(child), 1);
    child.parentNode = null;
    return child;
  }
}
