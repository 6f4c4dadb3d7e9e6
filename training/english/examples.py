"""Examples as `write-examples.ts` writes them, turned into windows of word pieces and batches of windows."""

import json
import random
import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

import torch
from tokenizers import Tokenizer

PIECES = 128
"""Pieces of a window, its two marks counted."""
LONGEST = 510
PIECES_PER_WORD = 12
CASES = ["none", "lower", "title", "upper", "single", "mixed", "digits", "alphanumeric", "mark"]
"""A piece that goes on a word has the class of the word plus 8."""
SETS = ["conll", "worldwide", "wnut", "ewt", "gum", "tempeval", "wikiwars", "polnear", "uw", "uds"]


def case_of(word):
    letters = [c for c in word if c.isalpha()]
    digits = any(unicodedata.category(c) == "Nd" for c in word)
    if digits:
        return 7 if letters else 6
    if not letters:
        return 8
    upper = [unicodedata.category(c) in ("Lu", "Lt") for c in letters]
    if not any(upper):
        return 1
    if len(letters) == 1:
        return 4
    if all(upper):
        return 3
    return 2 if upper[0] and not any(upper[1:]) else 5


@dataclass
class Sentence:
    words: list
    pieces: list
    """Ids of the pieces of each word."""
    cases: list
    layers: dict
    size: int = 0
    vector: object = None


@dataclass
class Document:
    set: str
    name: str
    kept: bool
    sentences: list
    attributions: list = field(default_factory=list)


class Pieces:
    """The checkpoint's own tokenizer, a word at a time."""

    def __init__(self, checkpoint):
        self.tokenizer = Tokenizer.from_file(str(Path(checkpoint) / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.unknown = self.tokenizer.token_to_id("[UNK]")
        self.first, self.last = self.tokenizer.token_to_id("[CLS]"), self.tokenizer.token_to_id("[SEP]")
        self.known = {}

    def __call__(self, word):
        if word not in self.known:
            ids = self.tokenizer.encode(word, add_special_tokens=False).ids[:PIECES_PER_WORD]
            self.known[word] = ids or [self.unknown]
        return self.known[word]


HYPHEN = re.compile(r"(?<=[^\W\d_])(-)(?=[^\W\d_])")


def cut_hyphens(sentence):
    """A sentence of a corpus that keeps hyphenated words whole, cut as the product cuts words; names alone go with it."""
    words, names = [], []
    for word, label in zip(sentence["words"], sentence["names"]):
        for n, part in enumerate(p for p in HYPHEN.split(word) if p):
            words.append(part)
            names.append("I" + label[1:] if n and label != "O" else label)
    return {"words": words, "names": names}


def read_documents(folder, name, pieces):
    documents = []
    for line in open(Path(folder) / f"{name}.jsonl"):
        row = json.loads(line)
        rows = row["sentences"]
        versions = [rows]
        if not row["kept"] and name in ("conll", "worldwide") and any("-" in w for s in rows for w in s["words"]):
            versions.append([cut_hyphens(s) for s in rows])
        documents.append(
            [
                Document(row["set"], row["name"], row["kept"], [make_sentence(s, pieces) for s in version], row.get("attributions", []))
                for version in versions
            ]
        )
    return documents


def make_sentence(row, pieces):
    words = row["words"]
    ids = [pieces(word) for word in words]
    layers = {key: value for key, value in row.items() if key != "words"}
    return Sentence(words, ids, [case_of(w) for w in words], layers, sum(map(len, ids)))


@dataclass
class Window:
    document: Document
    start: int
    """Number of the first sentence in the document."""
    sentences: list
    size: int


def pack(document, limit=PIECES):
    """Consecutive sentences into windows; a sentence over the longest window is left out of learning."""
    windows, start, size = [], 0, 2
    taken = []
    for number, sentence in enumerate(document.sentences):
        if taken and size + sentence.size > limit:
            windows.append(Window(document, start, taken, size))
            taken, size = [], 2
        if sentence.size + 2 > LONGEST or not sentence.words:
            if taken:
                windows.append(Window(document, start, taken, size))
                taken, size = [], 2
            continue
        if not taken:
            start = number
        taken.append(sentence)
        size += sentence.size
    if taken:
        windows.append(Window(document, start, taken, size))
    return windows


TITLE_CASE, UPPER_CASE, LOWER_CASE = 0.03, 0.03, 0.01
"""Shares of sentences learnt in the casing of a headline, in capitals, and without any."""


def recase(cases, rng):
    draw = rng.random()
    if draw < TITLE_CASE:
        return [2 if c == 1 else c for c in cases]
    if draw < TITLE_CASE + UPPER_CASE:
        return [3 if c in (1, 2, 5) else c for c in cases]
    if draw < TITLE_CASE + UPPER_CASE + LOWER_CASE:
        return [1 if c in (2, 3, 4, 5) else c for c in cases]
    return cases


def collate(windows, pieces, labels, rng=None, mask_share=0.0):
    """A batch of windows of one set as tensors: the model's inputs, and the gold layers that the set has."""
    longest = max(w.size for w in windows)
    most = max(sum(len(s.words) for s in w.sentences) for w in windows)
    count = max(len(w.sentences) for w in windows)
    size = len(windows)
    unknown = pieces.tokenizer.token_to_id("[MASK]")
    ids = torch.zeros(size, longest, dtype=torch.long)
    cases = torch.zeros(size, longest, dtype=torch.long)
    words = torch.zeros(size, most, dtype=torch.long)
    sentences = torch.full((size, most), -1, dtype=torch.long)
    gold = {}

    def put(name, row, at, value, shape=None, fill=-100, dtype=torch.long):
        if name not in gold:
            gold[name] = torch.full(shape or (size, most), fill, dtype=dtype)
        gold[name][row, at] = value

    vectors = []
    attributions = []
    for row, window in enumerate(windows):
        ids[row, 0] = pieces.first
        at, word_at = 1, 0
        starts = {}
        for number, sentence in enumerate(window.sentences):
            starts[window.start + number] = word_at
            own_cases = recase(sentence.cases, rng) if rng else sentence.cases
            for own, case in zip(sentence.pieces, own_cases):
                hidden = mask_share and rng.random() < mask_share
                words[row, word_at] = at
                sentences[row, word_at] = number
                for n, piece in enumerate(own):
                    ids[row, at] = unknown if hidden else piece
                    cases[row, at] = case if n == 0 else case + 8
                    at += 1
                word_at += 1
            begin = starts[window.start + number]
            layers = sentence.layers
            for layer in ("upos", "features", "relations"):
                for n, label in enumerate(layers.get(layer, ())):
                    put(layer, row, begin + n, labels.index(layer, label))
            for n, head in enumerate(layers.get("heads", ())):
                put("heads", row, begin + n, begin + (head if head >= 0 else n))
            if "names" in layers:
                scheme = window.document.set
                for n, label in enumerate(to_bioes(layers["names"])):
                    put(scheme, row, begin + n, labels.index(scheme, label))
            if "times" in layers:
                for n, label in enumerate(to_bioes(layers["times"])):
                    put("times", row, begin + n, labels.index("times", label))
            if "events" in layers:
                for n in range(len(sentence.words)):
                    put("events", row, begin + n, 0)
                for n, kind, tense, polarity in layers["events"]:
                    put("events", row, begin + n, labels.index("events", kind))
                    put("tense", row, begin + n, labels.index("tense", tense))
                    put("polarity", row, begin + n, labels.index("polarity", polarity))
            for n, value in layers.get("factuality", ()):
                place = 0 if window.document.set == "uw" else 1
                if "factuality" not in gold:
                    gold["factuality"] = torch.full((size, most, 2), float("nan"))
                gold["factuality"][row, begin + n, place] = value
            if sentence.vector is not None:
                vectors.append((row, number, sentence.vector))
        ids[row, at] = pieces.last
        if window.document.set == "polnear":
            for n in range(word_at):
                put("cues", row, n, 0)
            place_of = lambda p: starts[p[0]] + p[1] if p[0] in starts else None
            for attribution in window.document.attributions:
                cue = [place_of(p) for p in attribution["cue"]]
                if not cue or None in cue:
                    continue
                for n, at_word in enumerate(cue):
                    put("cues", row, at_word, 2 if n and cue[n - 1] == at_word - 1 else 1)
                inside = {role: [q for q in map(place_of, attribution[role]) if q is not None] for role in ("source", "content")}
                if not inside["content"]:
                    continue
                attributions.append((row, cue[0], word_at, inside["source"], inside["content"]))
    if attributions:
        gold["attribution_rows"] = torch.tensor([[a[0], a[1]] for a in attributions])
        target = torch.full((2, len(attributions), most), -1.0)
        for n, (_, _, end, source, content) in enumerate(attributions):
            target[:, n, :end] = 0
            target[0, n, source] = 1
            target[1, n, content] = 1
        gold["attribution_targets"] = target
    if vectors:
        gold["vector_rows"] = torch.tensor([[v[0], v[1]] for v in vectors])
        gold["vector_targets"] = torch.stack([torch.as_tensor(v[2], dtype=torch.float32) for v in vectors])
    return {"pieces": ids, "cases": cases, "words": words, "sentences": sentences, "count": count}, gold


def to_bioes(labels):
    out = []
    for n, label in enumerate(labels):
        follows = n + 1 < len(labels) and labels[n + 1] == "I-" + label[2:]
        if label == "O":
            out.append("O")
        elif label[0] == "B":
            out.append(("B" if follows else "S") + label[1:])
        else:
            out.append(("I" if follows else "E") + label[1:])
    return out


def make_batches(windows, budget, rng):
    """Windows of like length together, at most so many pieces a batch with its padding."""
    order = sorted(windows, key=lambda w: w.size + rng.random() * 8)
    batches, taken = [], []
    for window in order:
        if taken and window.size * (len(taken) + 1) > budget:
            batches.append(taken)
            taken = []
        taken.append(window)
    if taken:
        batches.append(taken)
    return batches
