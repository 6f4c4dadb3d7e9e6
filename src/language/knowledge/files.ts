import { countryAdditions } from './countries.ts'

/** Every file of knowledge, by the name that `english` gives it. A new file of data is one line here. */
export const knowledgeFiles = { countryAdditions }
