import type { ReviewWords } from './review-words'

/** The words of the review in Russian. */
export const ruReview: ReviewWords = {
	findings: 'Находки',
}
