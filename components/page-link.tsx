/** A link to a page of a portal: where it leads is decided outside, so that the side panel can use the tab that is open. */

import { createContext, useContext, type ReactNode } from 'react';
import { quoteHref, webHref } from '../lib/report/links.ts';

export interface Place {
  readonly url: string;
  /** What to scroll to. */
  readonly quote: string | null;
  /** Of which requirement it speaks: the overlay finds its marker by it. */
  readonly requirementId: string | null;
}

/** Without an opener the browser follows the link in a new tab. */
export type OpenPage = (place: Place) => void;

export const OpenPageContext = createContext<OpenPage | null>(null);
/** The requirement that links below speak of. */
export const RequirementContext = createContext<string | null>(null);

interface PageLinkProps {
  readonly url: string;
  readonly quote?: string;
  /** Of a file with pages. */
  readonly page?: number | undefined;
  readonly children: ReactNode;
}

export function PageLink({ url, quote, page, children }: PageLinkProps) {
  const open = useContext(OpenPageContext);
  const requirementId = useContext(RequirementContext);
  const href = quote === undefined ? webHref(url) : quoteHref(url, quote, page);
  if (href === null) return <span className="wrap-anywhere">{children}</span>;
  const inFile = page !== undefined;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className="wrap-anywhere"
      onClick={(event) => {
        // a new tab or window was asked for by key: that is the browser's
        if (open === null || inFile || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open({ url, quote: quote ?? null, requirementId });
      }}
    >
      {children}
    </a>
  );
}
