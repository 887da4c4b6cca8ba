import type { ReactNode } from 'react';
import { useTexts } from '../app/language.js';
import { safeAddress } from './safe-address.js';

/** A link to somebody else's site. An address that is no page of the web is shown, and leads nowhere. */
export function OutsideLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const { opensElsewhere } = useTexts();
  const address = safeAddress(to);
  if (address === null) return <span className="fine">{to}</span>;
  return (
    <a href={address} rel="noopener noreferrer" className="outside">
      {children}
      <span className="unseen"> ({opensElsewhere})</span>
    </a>
  );
}
