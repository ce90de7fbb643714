import type { BoardWords } from './board-words'

/** The words of the board in Russian. */
export const ruBoard: BoardWords = {
	label: 'Люди по этапам',
	withoutCircleOne: (people) => `${people}; у круга 1 этапов нет`,
	onlyCircleOne: 'У круга 1 этапов нет, поэтому здесь никого.',
	nobody: 'Пока никого',
	hint: (modifier) => `Чтобы переместить человека, перетащите его или нажмите стрелку влево или вправо, удерживая ${modifier}.`,
	move: (name) => `Переместить: ${name}`,
	moveTo: (stage) => `Переместить в «${stage}»`,
	moved: (name, stage) => `${name}: теперь «${stage}»`,
}
