import { useFormats, useSay } from '../../../i18n/language.js';
import { stateWords } from './file.texts.js';
import type { State } from './state.js';

type Names = { mentee: string; mentor: string };

/** The state of a duo as a coordinator would say it. */
export function useStateSentence() {
  const say = useSay();
  const { day } = useFormats();
  return (state: State, names: Names): string => {
    switch (state.is) {
      case 'to-sign':
        return say(stateWords['to-sign'], { since: state.since ? day(state.since) : 'none' });
      case 'silent':
        return say(stateWords[state.kind === 'days' ? 'silent' : state.kind], { days: state.days });
      case 'to-close':
        return say(stateWords[state.over ? 'over' : 'to-close'], { day: day(state.endsOn) });
      case 'check-in-due':
        return say(stateWords['check-in-due'], { day: day(state.on) });
      case 'not-met':
      case 'running':
        return say(stateWords[state.is], { days: state.days });
      case 'measure-waits':
        return say(stateWords['measure-waits'], { day: day(state.dueOn), times: state.times });
      case 'to-look-back':
        return say(stateWords['to-look-back'], { day: day(state.closedOn), name: names[state.side] });
      case 'closed': {
        const { closedOn, asksOn } = state;
        if (!asksOn) return say(stateWords.closed, { day: day(closedOn) });
        return say(stateWords['closed-asks'], { day: day(closedOn), asks: day(asksOn) });
      }
    }
  };
}
