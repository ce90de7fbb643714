import type { StageWords } from './stage-words'

/** The words of the stages in Russian. */
export const ruStage: StageWords = {
	practices: 'Практики',
}
