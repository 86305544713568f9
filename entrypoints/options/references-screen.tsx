import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { PageHead } from '../../components/admin/frame.tsx';
import { useSpeaker } from '../../components/language.tsx';
import { countsOf, ProcedureTable } from '../../components/references/procedure-table.tsx';
import { ReferenceImport } from '../../components/references/reference-import.tsx';
import { Button } from '../../components/ui/button.tsx';
import { Card } from '../../components/ui/card.tsx';
import { Empty } from '../../components/ui/empty.tsx';
import { useNotice } from '../../components/ui/notices.tsx';
import { REFERENCE_WORDS as words } from '../../components/words/references.ts';
import type { KeptReference } from '../../lib/model/extension/kept.ts';
import type { Bilingual } from '../../lib/model/plan.ts';
import type { ReferenceList } from '../../lib/model/reference.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { addReference, listReferences, putReference, removeReference } from '../../lib/platform/browser/store/plans.ts';
import { changePortal } from '../../lib/platform/browser/store/portals.ts';
import { momentWords } from '../../lib/report/words.ts';
import { faultOf } from '../pages/fault-of.ts';

export function ReferencesScreen() {
  const { t } = useSpeaker();
  const tell = useNotice();
  const kept = useLiveQuery(async () => listReferences(database()));
  const portals = useLiveQuery(async () => database().portals.toArray());
  const [read, setRead] = useState<ReferenceList | null>(null);
  const [fault, setFault] = useState<Bilingual | null>(null);
  if (kept === undefined || portals === undefined) return null;
  const take = async (file: File) => {
    try {
      const { readReference } = await import('../../lib/plans/reference.ts');
      setRead(await readReference({ bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name }));
      setFault(null);
    } catch (thrown) {
      setRead(null);
      setFault(faultOf(thrown));
    }
  };
  const save = async (name: string) => {
    if (read === null) return;
    // a second click finds nothing left to keep
    setRead(null);
    try {
      const id = await addReference(database(), { name, list: read, addedAt: new Date().toISOString() });
      tell({ text: t(words.saved, { name }), undo: () => void removeReference(database(), id) });
    } catch (thrown) {
      setRead(read);
      setFault(faultOf(thrown));
    }
  };
  const remove = async (reference: KeptReference) => {
    const users = portals.filter(({ referenceId }) => referenceId === reference.id);
    await removeReference(database(), reference.id);
    const undo = async () => {
      await putReference(database(), reference);
      for (const { key } of users) await changePortal(database(), key, { referenceId: reference.id });
    };
    tell({ text: t(words.removed, { name: reference.name }), undo: () => void undo() });
  };
  return (
    <>
      <PageHead title={t(words.title)} about={t(words.about)} />
      {kept.length === 0 && read === null && (
        <Empty icon="list" title={t(words.emptyTitle)} about={t(words.emptyAbout)} />
      )}
      <ReferenceImport
        list={read}
        fault={fault}
        onFile={(file) => void take(file)}
        onSave={(name) => void save(name)}
      />
      {kept.length > 0 && (
        <ul className="grid gap-3">
          {kept.map((reference) => (
            <li key={reference.id}>
              <Kept
                reference={reference}
                users={portals.filter(({ referenceId }) => referenceId === reference.id).length}
                onRemove={() => void remove(reference)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface KeptProps {
  readonly reference: KeptReference;
  /** Portals that are held against it. */
  readonly users: number;
  readonly onRemove: () => void;
}

function Kept({ reference: { name, list, addedAt }, users, onRemove }: KeptProps) {
  const { t, lang } = useSpeaker();
  const [open, setOpen] = useState(false);
  return (
    <div className="grid gap-3">
      <Card>
        <div className="flex flex-wrap items-start justify-between gap-3">
          <div>
            <h2 className="text-base">{name}</h2>
            <p className="text-sm text-soft">
              {t(words.counts, { ...countsOf(list) })} · {t(words.usedBy, { count: users })} ·{' '}
              {t(words.added, { day: momentWords(addedAt, lang).day })}
            </p>
          </div>
          <div className="flex gap-2">
            <Button small aria-expanded={open} onClick={() => setOpen(!open)}>
              {t(open ? words.hide : words.show)}
            </Button>
            <Button small look="danger" icon="trash" onClick={onRemove}>
              {t(words.remove)}
            </Button>
          </div>
        </div>
      </Card>
      {open && <ProcedureTable list={list} />}
    </div>
  );
}
