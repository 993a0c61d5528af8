import * as z from 'zod/mini';
import { Corpus } from '../core/corpus/corpus.ts';
import { corpusFileTemplate } from '../core/sidecar/corpusFileTemplate.ts';
import type { Lexicon } from '../core/lexicon/lexicon.ts';
import type { Answers, Params, RequestName } from './protocol.ts';
import { REQUESTS } from './protocol.ts';
import { OpenCorpus } from './openCorpus.ts';
import type { RequestHandler } from './requestQueue.ts';

type Answerer = { readonly [Name in RequestName]: (params: Params<Name>) => Answers[Name] };

const ofOneCorpus = z.object({ corpus: z.string() });

/** Validates each request and hands it to the corpus that it names. */
export class CorpusRequests implements RequestHandler {
  readonly #lexicon: Lexicon;
  readonly #open = new Map<string, OpenCorpus>();
  readonly #answerers: Answerer;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#answerers = {
      configure: ({ corpus, yaml }) => this.#corpus(corpus).configure(yaml),
      closeCorpus: ({ corpus }) => {
        this.#open.delete(corpus);
        return null;
      },
      putArticle: (params) => this.#corpus(params.corpus).put(params),
      removeArticle: ({ corpus, file }) => {
        this.#corpus(corpus).remove(file);
        return null;
      },
      articles: ({ corpus }) => this.#corpus(corpus).articles(),
      article: ({ corpus, file }) => this.#corpus(corpus).article(file),
      actors: ({ corpus }) => this.#corpus(corpus).actors(),
      actor: ({ corpus, actor }) => this.#corpus(corpus).actor(actor),
      quoting: ({ corpus, actor }) => this.#corpus(corpus).quoting(actor),
      claims: ({ corpus }) => this.#corpus(corpus).claims(),
      claim: ({ corpus, ref }) => this.#corpus(corpus).claim(ref),
      relations: ({ corpus }) => this.#corpus(corpus).relations(),
      quantities: ({ corpus }) => this.#corpus(corpus).quantities(),
      conflicts: ({ corpus, file, minimumConfidence }) => this.#corpus(corpus).conflicts(file, minimumConfidence),
      propose: (params) => this.#corpus(params.corpus).propose(params),
      editSidecar: (params) => this.#corpus(params.corpus).editSidecar(params),
      mergeSidecar: ({ corpus, file, yaml }) => this.#corpus(corpus).mergeSidecar(file, yaml),
      likelyArticles: ({ corpus, sidecar }) => this.#corpus(corpus).likelyArticles(sidecar),
      danglingVerdicts: ({ corpus }) => this.#corpus(corpus).danglingVerdicts(),
      editCorpusFile: ({ corpus, yaml, changes }) => this.#corpus(corpus).editCorpusFile(yaml, changes),
      exportCorpus: ({ corpus, format, generator }) => this.#corpus(corpus).export(format, generator),
      newCorpusFile: ({ name }) => corpusFileTemplate(name),
      board: ({ corpus, query }) => this.#corpus(corpus).board(query),
    };
  }

  /** @throws where the parameters are not what `REQUESTS` says */
  answer<Name extends RequestName>(name: Name, params: unknown): Answers[Name] {
    const schema: (typeof REQUESTS)[RequestName] = REQUESTS[name];
    return this.#answerers[name](schema.parse(params) as Params<Name>);
  }

  /** @throws where the parameters name no corpus */
  compareSome(params: unknown): boolean {
    return this.#corpus(z.parse(ofOneCorpus, params).corpus).compareSome();
  }

  #corpus(id: string): OpenCorpus {
    let corpus = this.#open.get(id);
    if (!corpus) {
      corpus = new OpenCorpus(new Corpus(this.#lexicon));
      this.#open.set(id, corpus);
    }
    return corpus;
  }
}
