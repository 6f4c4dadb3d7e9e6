"""The untuned encoder's vector of every sentence, for the sentence head to learn: `python write_vectors.py EXAMPLES CHECKPOINT`."""

import sys
from pathlib import Path

import torch
from torch.nn import functional as F

from encoder import load_checkpoint
from examples import Pieces, read_documents

LONGEST = 254
BUDGET = 2048
EVERY = {"ewt": 1, "gum": 1, "worldwide": 1, "polnear": 3}
"""By corpus, one document in so many: sentences of every kind, as many as two cores read in a quarter of an hour."""


@torch.no_grad()
def main():
    examples, checkpoint = sys.argv[1:3]
    pieces = Pieces(checkpoint)
    encoder = load_checkpoint(checkpoint, 1).eval()
    encoder.cases.weight.data.zero_()
    out = {}
    for name in EVERY:
        sentences = []
        own = {}
        for versions in read_documents(examples, name, pieces)[:: EVERY[name]]:
            document = versions[0]
            own[document.name] = torch.zeros(len(document.sentences), encoder.width, dtype=torch.float16)
            for number, sentence in enumerate(document.sentences):
                ids = [pieces.first, *[p for word in sentence.pieces for p in word][:LONGEST], pieces.last]
                sentences.append((document.name, number, ids))
        sentences.sort(key=lambda s: len(s[2]))
        start = 0
        while start < len(sentences):
            size = max(1, min(len(sentences) - start, BUDGET // len(sentences[start][2])))
            while size > 1 and size * len(sentences[start + size - 1][2]) > BUDGET:
                size = size * 9 // 10
            group = sentences[start : start + size]
            ids = torch.zeros(size, max(len(s[2]) for s in group), dtype=torch.long)
            for row, sentence in enumerate(group):
                ids[row, : len(sentence[2])] = torch.tensor(sentence[2])
            state = encoder(ids, torch.zeros_like(ids))[-1]
            real = (ids != 0).float()[..., None]
            vectors = F.normalize((state * real).sum(1) / real.sum(1), dim=-1).half()
            for (document, number, _), vector in zip(group, vectors):
                own[document][number] = vector
            start += size
        out[name] = own
        print(name, len(sentences), flush=True)
    torch.save(out, Path(examples) / "vectors.pt")


if __name__ == "__main__":
    main()
