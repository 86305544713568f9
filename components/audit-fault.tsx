import type { Bilingual } from '../lib/model/plan.ts';
import { FreeRoom, type FreeRoomActions } from './free-room.tsx';
import { useSpeaker } from './language.tsx';
import { Remark } from './ui/card.tsx';

/** Why an audit could not start; `makeRoom`: what helps, where it is room that lacks. */
export function AuditFault({
  fault,
  makeRoom,
}: {
  readonly fault: Bilingual;
  readonly makeRoom: FreeRoomActions | null;
}) {
  const { t } = useSpeaker();
  return (
    <Remark look="fault">
      <p>{t(fault)}</p>
      {makeRoom !== null && (
        <p className="mt-2">
          <FreeRoom {...makeRoom} />
        </p>
      )}
    </Remark>
  );
}
