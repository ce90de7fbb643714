import type { ReviewWords } from './review-words'

/** The words of the review in English. */
export const enReview: ReviewWords = {
	findings: 'Findings',
}
