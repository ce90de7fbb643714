import type { BoardWords } from './board-words'

/** The words of the board in English. */
export const enBoard: BoardWords = {
	label: 'People by stage',
	withoutCircleOne: (people) => `${people}; circle 1 has no stage`,
	onlyCircleOne: 'Circle 1 has no stage, so nobody stands here.',
	nobody: 'Nobody yet',
	hint: (modifier) => `To move a person, drag them, or hold ${modifier} and press the left or right arrow key.`,
	move: (name) => `Move ${name}`,
	moveTo: (stage) => `Move to: ${stage}`,
	moved: (name, stage) => `${name}: now at ${stage}`,
}
