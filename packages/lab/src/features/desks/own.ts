import { type CaseFile, type Heard, happeningRows, heardBy } from 'glasshouse/browser';
import { t, texts } from '../../texts/texts.svelte.ts';

/** One moment of a life: what the person noticed of it, and what happened. */
export interface Moment {
  readonly tick: number;
  readonly heard: readonly string[];
  readonly truth: readonly { readonly truth: string; readonly onFile: string; readonly isWrong: boolean }[];
}

export interface OwnView {
  readonly moments: readonly Moment[];
  readonly told: number;
  readonly refused: number;
  /** Of those, the ones before anybody had told them of a record. */
  readonly refusedUntold: number;
}

/** A life up to a tick as the person knows it, and as it was. */
export function ownView(file: CaseFile, tick: number): OwnView {
  const heard = heardBy(file, tick);
  const known = file.happenings.filter((one) => one.tick <= tick && !isOfCopyInTruth(file, one));
  const moments = [...new Set(known.map((one) => one.tick))].map((moment): Moment => {
    const happenings = known.filter((one) => one.tick === moment);
    const rows = happeningRows({
      file: { ...file, happenings },
      texts: texts.ofPackage,
      format: texts.format,
    });
    return {
      tick: moment,
      heard: heard.filter((one) => one.tick === moment).map((one) => say(file, one)),
      truth: rows.map(({ cells: [, truth = '', onFile = ''], isWrong = false }) => ({
        truth,
        onFile,
        isWrong,
      })),
    };
  });
  const refusals = heard.filter(({ happening }) => happening.what === 'refused');
  return {
    moments: moments.filter((one) => one.heard.length + one.truth.length > 0),
    told: heard.filter(({ happening }) => happening.what === 'told').length,
    refused: refusals.length,
    refusedUntold: refusals.filter(({ wasTold }) => !wasTold).length,
  };
}

/** The truth of a copy is that of the list itself: it need not be said again for each. */
function isOfCopyInTruth({ lists }: CaseFile, happening: CaseFile['happenings'][number]): boolean {
  if (happening.what !== 'due' && happening.what !== 'due-no-more') return false;
  return lists.find(({ id }) => id === happening.list)!.copyOf !== undefined;
}

function say(file: CaseFile, { happening, wasTold }: Heard): string {
  switch (happening.what) {
    case 'told':
      return t('desks.youAreTold', { kind: file.kinds[happening.kind]!.title });
    case 'warned':
      return t('desks.youAreWarned', { list: listOf(file, happening.list) });
    case 'averted':
      return t('desks.itIsCalledOff', { list: listOf(file, happening.list) });
    case 'objection':
      if (happening.upheld === undefined) return t('desks.youObject');
      return happening.upheld ? t('desks.youObjectHeard') : t('desks.youObjectDismissed');
    case 'decided':
      if (happening.inCourt) return happening.upheld ? t('desks.courtForYou') : t('desks.courtAgainstYou');
      return happening.upheld ? t('desks.officeForYou') : t('desks.officeAgainstYou');
    case 'appeal':
      return t('desks.youAppeal');
    case 'abandoned':
      return t('desks.youGiveUp');
    case 'refused':
      return t(wasTold ? 'desks.youAreRefused' : 'desks.youAreRefusedUntold', {
        what: titleOf(file, happening.consequence),
      });
    case 'granted':
      return t('desks.youAreGranted', { what: titleOf(file, happening.consequence) });
    case 'reached':
      return t('desks.youAreReached', { what: titleOf(file, happening.consequence) });
  }
}

function listOf(file: CaseFile, list: string): string {
  return file.lists.find(({ id }) => id === list)!.title;
}

function titleOf(file: CaseFile, consequence: string): string {
  return file.consequences.find(({ id }) => id === consequence)!.title;
}
