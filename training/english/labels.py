"""The closed lists of labels, each a head's columns."""

import json
from collections import Counter
from pathlib import Path

RAREST_FEATURES = 5
"""A set of features that occurs more seldom is no label of its own."""


def bioes(kinds):
    return ["O"] + [f"{place}-{kind}" for kind in kinds for place in "BIES"]


class Labels:
    def __init__(self, lists):
        self.lists = lists
        self.numbers = {name: {label: n for n, label in enumerate(labels)} for name, labels in lists.items()}

    def index(self, name, label):
        """The label's column; -100, which learns nothing, for one that is not in the list."""
        return self.numbers[name].get(label, -100)

    def __getitem__(self, name):
        return self.lists[name]


def collect_labels(folder):
    seen = {name: Counter() for name in ("upos", "features", "relations", "conll", "worldwide", "wnut", "times", "events", "tense", "polarity")}
    for path in sorted(Path(folder).glob("*.jsonl")):
        for line in open(path):
            document = json.loads(line)
            if document["kept"]:
                continue
            for sentence in document["sentences"]:
                for layer in ("upos", "features", "relations", "times"):
                    seen[layer].update(sentence.get(layer, ()))
                if "names" in sentence:
                    seen[document["set"]].update(sentence["names"])
                for _, kind, tense, polarity in sentence.get("events", ()):
                    seen["events"][kind] += 1
                    seen["tense"][tense] += 1
                    seen["polarity"][polarity] += 1
    plain = lambda name, least=1: sorted(label for label, count in seen[name].items() if count >= least)
    kinds = lambda name: sorted({label[2:] for label in seen[name] if label != "O"})
    lists = {name: plain(name) for name in ("upos", "relations", "tense")}
    lists["features"] = plain("features", RAREST_FEATURES)
    lists["polarity"] = ["POS", "NEG"]
    lists["events"] = ["O"] + plain("events")
    lists["cues"] = ["O", "B", "I"]
    lists["factuality"] = ["UW", "UDS-IH2"]
    for scheme in ("conll", "worldwide", "wnut", "times"):
        lists[scheme] = bioes(kinds(scheme))
    return Labels(lists)
