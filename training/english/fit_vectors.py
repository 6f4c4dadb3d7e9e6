"""Fits the sentence head anew to the untuned encoder's vectors, all else as it is: `python fit_vectors.py EXAMPLES CHECKPOINT RUN OUT`.

The head is linear, so its best weights are had in one step (ridge regression), which learning by gradient does not reach."""

import argparse
import random
from pathlib import Path

import torch

from examples import Pieces, collate, make_batches, pack, read_documents
from model import restore
from train import attach_vectors

RIDGE = 3e-3
"""Of the features' mean square: chosen on a tenth of the sentences, where 1e-4 to 1e-2 did alike."""
CORPORA = ["ewt", "gum", "worldwide"]


@torch.no_grad()
def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("examples")
    parser.add_argument("checkpoint")
    parser.add_argument("run")
    parser.add_argument("out")
    given = parser.parse_args()
    model = restore(given.run, given.checkpoint).eval()
    pieces = Pieces(given.checkpoint)
    documents = {name: read_documents(given.examples, name, pieces) for name in CORPORA}
    attach_vectors(documents, torch.load(Path(given.examples) / "vectors.pt", weights_only=True))
    width = model.vector.in_features + 1
    squares = torch.zeros(width, width, dtype=torch.float64)
    products = torch.zeros(width, model.vector.out_features, dtype=torch.float64)
    total = 0
    for group in documents.values():
        kept = [d[0] for d in group if not d[0].kept and any(s.vector is not None for s in d[0].sentences)]
        for windows in make_batches([w for d in kept[::2] for w in pack(d)], 1024, random.Random(0)):
            batch, gold = collate(windows, pieces, model.labels)
            states = model.encoder(batch["pieces"], batch["cases"])
            pooled = model.pool(states, batch["words"], batch["sentences"], batch["count"], batch["pieces"])
            rows, numbers = gold["vector_rows"].T
            x = pooled[rows, numbers].double()
            x = torch.cat([x, torch.ones(len(x), 1, dtype=torch.float64)], 1)
            squares += x.T @ x
            products += x.T @ gold["vector_targets"].double()
            total += len(x)
    mean_square = squares.diagonal()[:-1].mean()
    ridge = torch.eye(width, dtype=torch.float64) * RIDGE * mean_square
    ridge[-1, -1] = 0
    weights = torch.linalg.solve(squares + ridge, products).float()
    model.vector.weight.copy_(weights[:-1].T)
    model.vector.bias.copy_(weights[-1])
    print(f"{total} sentences")
    torch.save({"average": model.state_dict(), "labels": model.labels.lists}, given.out)


if __name__ == "__main__":
    main()
