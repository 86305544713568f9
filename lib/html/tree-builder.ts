/** What the parser builds trees with: our nodes, and bounds on what a hostile page may make it build. */

import { append, attribute, childrenOf, detach, insertBefore, isElement, isText, TEXT, TreeNode } from './tree.ts';
import type { Attribute } from './tree.ts';

/** Thrown when elements lie deeper in each other than any browser lets them. */
export class TooDeep extends Error {}
/** Thrown when the tree is as large as it may be; what has been built stands. */
export class TooLarge extends Error {}

/** As in Chromium: the parser's work grows with the square of the depth. */
const MAX_DEPTH = 512;
/** Elements. Unclosed formatting makes a parser build far more of them than the page writes. */
export const MAX_ELEMENTS = 400_000;

/** One parse. The methods' names are those that the parser's tree adapter interface asks for. */
export class TreeBuilder {
  readonly document = new TreeNode('#document');
  readonly #maxDepth: number;
  #mode = 'no-quirks';
  #depth = 0;
  #elements = 0;

  constructor(maxDepth = MAX_DEPTH) {
    this.#maxDepth = maxDepth;
  }

  onItemPush = (): void => {
    this.#depth += 1;
    if (this.#depth > this.#maxDepth) throw new TooDeep();
  };
  onItemPop = (): void => {
    this.#depth -= 1;
  };

  createDocument = (): TreeNode => this.document;
  createDocumentFragment = (): TreeNode => new TreeNode('#fragment');
  createElement = (name: string, namespace: string, attributes: Attribute[]): TreeNode => {
    this.#elements += 1;
    if (this.#elements > MAX_ELEMENTS) throw new TooLarge();
    return new TreeNode(name, '', attributes, namespace);
  };
  createCommentNode = (): TreeNode => new TreeNode('#comment');
  createTextNode = (data: string): TreeNode => new TreeNode(TEXT, data);

  appendChild = append;
  insertBefore = insertBefore;
  detachNode = detach;
  insertText = (parent: TreeNode, text: string): void => {
    if (parent.last !== null && isText(parent.last)) parent.last.data += text;
    else append(parent, new TreeNode(TEXT, text));
  };
  insertTextBefore = (parent: TreeNode, text: string, reference: TreeNode): void => {
    if (reference.prev !== null && isText(reference.prev)) reference.prev.data += text;
    else insertBefore(parent, new TreeNode(TEXT, text), reference);
  };
  adoptAttributes = (element: TreeNode, attributes: Attribute[]): void => {
    const fresh = attributes.filter(({ name }) => attribute(element, name) === undefined);
    if (fresh.length > 0) element.attributes = [...element.attributes, ...fresh];
  };
  setTemplateContent = append;
  getTemplateContent = (template: TreeNode): TreeNode | null => template.first;

  setDocumentType = (): void => {};
  setDocumentMode = (_: TreeNode, mode: string): void => {
    this.#mode = mode;
  };
  getDocumentMode = (): string => this.#mode;
  getFirstChild = (node: TreeNode): TreeNode | null => node.first;
  getChildNodes = (node: TreeNode): TreeNode[] => [...childrenOf(node)];
  getParentNode = (node: TreeNode): TreeNode | null => node.parent;
  getAttrList = (element: TreeNode): readonly Attribute[] => element.attributes;
  getTagName = (element: TreeNode): string => element.name;
  getNamespaceURI = (element: TreeNode): string => element.namespace;
  getTextNodeContent = (text: TreeNode): string => text.data;
  getCommentNodeContent = (comment: TreeNode): string => comment.data;
  getDocumentTypeNodeName = (): string => '';
  getDocumentTypeNodePublicId = (): string => '';
  getDocumentTypeNodeSystemId = (): string => '';
  isTextNode = isText;
  isElementNode = isElement;
  isCommentNode = (node: TreeNode): boolean => node.name === '#comment';
  isDocumentTypeNode = (): boolean => false;
  getNodeSourceCodeLocation = (): undefined => undefined;
  setNodeSourceCodeLocation = (): void => {};
  updateNodeSourceCodeLocation = (): void => {};
}
