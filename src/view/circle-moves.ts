import type { Circle } from '../contact/circle'
import { CIRCLES } from '../contact/circle'
import type { CirclePerson } from '../query/circle-people'
import type { PersonAct, TendContext } from '../vault/ring'

/** Moves somebody to a circle, and says aloud what came of it. */
export async function moveToCircle({ path, name }: CirclePerson, circle: Circle, context: TendContext, say: (text: string) => void): Promise<void> {
	const { circles, circlesPicture } = context.words()
	const isWritten = await context.acts.toCircle(path, circle)
	say(isWritten ? circlesPicture.moved(name, circles[circle]) : circlesPicture.stayed(name))
}

/** The other circles, for a person's menu. */
export function circleMoves(person: CirclePerson, context: TendContext, say: (text: string) => void): readonly PersonAct[] {
	const { circles, circlesPicture } = context.words()
	return CIRCLES.filter((circle) => circle !== person.circle).map((circle) => ({
		id: `circle-${String(circle)}`,
		icon: 'circle-dot',
		name: circlesPicture.moveTo(circles[circle]),
		run: () => void moveToCircle(person, circle, context, say),
	}))
}
