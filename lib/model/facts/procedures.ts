/** Administrative procedures: rows of lists, ways to more of them, and the parts of one. */

/** A procedure as a list names it. */
export interface ProcedureRow {
  /** As written; null when neither the row nor its address gives one. */
  readonly code: string | null;
  /** '' when the list gives only a code. */
  readonly name: string;
  /** Its own page; null when the row has none. */
  readonly url: string | null;
  /** Attachment that holds its detail (pdf, doc), null when none. */
  readonly attachment: string | null;
  /** Its detail opens by a script that cannot be followed. */
  readonly scripted: boolean;
  readonly field: string;
  /** Agency as the row or its table says; '' when unsaid. */
  readonly agency: string;
  /** Another agency's or of district or commune level. */
  readonly foreign: boolean;
  /** The row, or a heading over it, names the department; on another body's host that makes it the department's. */
  readonly own?: true;
  /** The list itself says that it is abolished. */
  readonly abolished: boolean;
  /** Its parts, where they stand in the list itself. */
  readonly detail: ProcedureDetail | null;
  /** Among the popular ones: a copy, where a list holds it too. */
  readonly popular?: true;
  readonly quote: string;
  readonly selector: string;
}

/**
 * A link of a page about procedures that may lead to more of them: one field's or level's list, or a procedure whose row
 * does not show that it is one.
 */
export interface ProcedureLead {
  readonly url: string;
  readonly words: string;
  /** Names another agency or a district or commune level. */
  readonly foreign: boolean;
  /** Equal for leads of one list or menu. */
  readonly list: number;
  readonly selector: string;
  /** A picture leads there: its words are no text of the page. */
  readonly unshown?: true;
}

export type ProcedurePart =
  | 'steps'
  | 'method'
  | 'dossier'
  | 'deadline'
  | 'applicants'
  | 'authority'
  | 'result'
  | 'fee'
  | 'form'
  | 'conditions'
  | 'legalBasis';

/** A constituent part of a procedure under its heading; not filled when nothing stands under it. */
export interface ProcedurePartFact {
  readonly part: ProcedurePart;
  readonly filled: boolean;
  readonly quote: string;
  readonly selector: string;
}

export interface ProcedureDetail {
  readonly code: string | null;
  readonly name: string;
  readonly agency: string;
  /** One per part, in the order of the page. */
  readonly parts: readonly ProcedurePartFact[];
  readonly attachments: readonly string[];
  /** By itself the page of one procedure; else it counts only when a list's row leads to it. */
  readonly certain: boolean;
}
