"""Writes how alike the untuned encoder finds pairs of sentences that nothing was learnt from, for `npm run eval` to compare.

    python training/teacher_cosines.py EXAMPLES CHECKPOINT eval/teacher-cosines.json

EXAMPLES is what training/write-examples.ts wrote; CHECKPOINT is all-MiniLM-L6-v2 as it was published. What is written
holds no text: a corpus, a document, numbers of two sentences in it, and the cosine of their vectors.
"""

import json
import random
import sys
from pathlib import Path

import torch
from torch.nn import functional as F
from transformers import AutoModel, AutoTokenizer

SEED = 1
DOCUMENTS = 40
"""Of each corpus; the model reads whole documents, so few documents keep the measurement short."""
PAIRS = {"neighbours": 400, "same document": 200, "strangers": 400}
SHORTEST, LONGEST = 4, 60
"""Words of a sentence that is taken."""
APART = 3
"""Sentences between two that are of one document but no neighbours."""
PIECES = 256
"""The published encoder reads no more."""


def read_corpora(folder):
    """Documents kept from learning, by corpus: name and sentences, each a list of words."""
    corpora = {}
    for corpus in ("worldwide", "ewt", "gum"):
        lines = [json.loads(line) for line in open(Path(folder) / f"{corpus}.jsonl")]
        corpora[corpus] = [
            {"corpus": corpus, "document": d["name"], "sentences": [s["words"] for s in d["sentences"]]}
            for d in lines
            if d["kept"] and len(d["sentences"]) > APART + 1
        ]
    return corpora


def usable(document):
    return [n for n, words in enumerate(document["sentences"]) if SHORTEST <= len(words) <= LONGEST]


def draw_pair(sort, documents, dice):
    """Two places (document, sentence), or None where the documents drawn have no such pair."""
    one, other = dice.sample(documents, 2) if sort == "strangers" else [dice.choice(documents)] * 2
    first = dice.choice(usable(one) or [None])
    if sort == "strangers":
        second = dice.choice(usable(other) or [None])
    elif first is None:
        second = None
    elif sort == "neighbours":
        second = first + 1 if first + 1 in usable(one) else None
    else:
        second = dice.choice([n for n in usable(one) if abs(n - first) > APART] or [None])
    return None if first is None or second is None else ((one, first), (other, second))


def draw_pairs(documents, dice):
    drawn = {}
    for sort, count in PAIRS.items():
        wanted = len(drawn) + count
        while len(drawn) < wanted:
            pair = draw_pair(sort, documents, dice)
            if pair:
                key = tuple(sorted((d["corpus"], d["document"], n) for d, n in pair))
                drawn.setdefault(key, (sort, *pair))
    return list(drawn.values())


@torch.no_grad()
def embed(words, tokenizer, encoder):
    """The sentence's vector of length 1: the mean of its pieces' states."""
    pieces = tokenizer(" ".join(words), truncation=True, max_length=PIECES, return_tensors="pt")
    return F.normalize(encoder(**pieces).last_hidden_state[0].mean(0), dim=0)


def main():
    examples, checkpoint, out = sys.argv[1:4]
    dice = random.Random(SEED)
    documents = [d for own in read_corpora(examples).values() for d in dice.sample(own, min(DOCUMENTS, len(own)))]
    tokenizer, encoder = AutoTokenizer.from_pretrained(checkpoint), AutoModel.from_pretrained(checkpoint).eval()
    rows = []
    for sort, *places in draw_pairs(documents, dice):
        one, other = (embed(d["sentences"][n], tokenizer, encoder) for d, n in places)
        names = [[d["corpus"], d["document"], n] for d, n in places]
        rows.append(json.dumps({"sort": sort, "pair": names, "cosine": round(float(one @ other), 4)}))
    Path(out).write_text("[\n  " + ",\n  ".join(rows) + "\n]\n")


if __name__ == "__main__":
    main()
