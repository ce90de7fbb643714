import type { StageWords } from './stage-words'

/** The words of the stages in English. */
export const enStage: StageWords = {
	practices: 'Practices',
}
