"""Writes a trained model as ONNX, as floats and as int8, with its labels and hashes: `python export.py RUN CHECKPOINT OUT`."""

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from encoder import load_checkpoint
from examples import CASES, LONGEST, PIECES, PIECES_PER_WORD
from labels import Labels
from model import SCHEMES, English, restore

OUTPUTS = [
    "upos", "features", "arcs", "relations", *SCHEMES, "times", "cues", "sources", "contents",
    "events", "tense", "polarity", "factuality", "vectors",
]  # fmt: skip
OPSET = 17


class Outputs(torch.nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, pieces, cases, words, sentences):
        given = self.model(pieces.long(), cases.long(), words.long(), sentences.long())
        return tuple(given[name] for name in OUTPUTS)


def export_floats(model, path):
    pieces = torch.tensor([[101, 2023, 2003, 102], [101, 2023, 102, 0]], dtype=torch.int32)
    words = torch.tensor([[1, 2], [1, 0]], dtype=torch.int32)
    sentences = torch.tensor([[0, 1], [0, -1]], dtype=torch.int32)
    names = ["pieces", "cases", "words", "sentences"]
    axes = {"pieces": {0: "windows", 1: "pieces"}, "cases": {0: "windows", 1: "pieces"}}
    axes |= {name: {0: "windows", 1: "words"} for name in ("words", "sentences", *OUTPUTS)}
    for name in ("arcs", "sources", "contents"):
        axes[name] = {0: "windows", 1: "words", 2: "words"}
    axes["vectors"] = {0: "windows", 1: "sentences_of_window"}
    torch.onnx.export(
        Outputs(model).eval(),
        (pieces, torch.zeros_like(pieces), words, sentences),
        path,
        input_names=names,
        output_names=OUTPUTS,
        dynamic_axes=axes,
        opset_version=OPSET,
        dynamo=False,
    )
    keep_sums_apart(path)


def keep_sums_apart(path):
    """Hides sums before a norm from the runtime's fusion: its SkipLayerNormalization takes five times as long as both parts."""
    graph = onnx.load(path)
    makers = {node.output[0]: node for node in graph.graph.node}
    for node in graph.graph.node:
        if node.op_type == "LayerNormalization" and makers[node.input[0]].op_type == "Add":
            makers[node.input[0]].op_type = "Sum"
    onnx.save(graph, path)


def quantise(floats, path):
    """Weights as signed bytes of seven bits: with eight, processors without VNNI overflow and read otherwise."""
    quantize_dynamic(
        floats, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
        op_types_to_quantize=["MatMul", "Gather"],
        extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
    )  # fmt: skip


def describe(folder, file, labels, version):
    sha = lambda name: hashlib.sha256((folder / name).read_bytes()).hexdigest()
    return {
        "name": "rapporteur-english",
        "version": version,
        "encoder": "all-MiniLM-L6-v2",
        "pieces": PIECES,
        "longest": LONGEST,
        "piecesPerWord": PIECES_PER_WORD,
        "cases": [*CASES, *(f"{case}, going on" for case in CASES[1:])],
        "labels": labels.lists,
        "files": {name: sha(name) for name in (file, "tokenizer.json")},
    }


def write(model, labels, checkpoint, out, version, floats=False):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    model.eval()
    for layer in model.encoder.layers:
        layer.split()
    shutil.copy(Path(checkpoint) / "tokenizer.json", out)
    file = out / "english.onnx"
    if floats:
        export_floats(model, file)
    else:
        export_floats(model, out / "floats.onnx")
        quantise(out / "floats.onnx", file)
        (out / "floats.onnx").unlink()
    (out / "model.json").write_text(json.dumps(describe(out, "english.onnx", labels, version), indent=1) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", help="a file that train.py wrote, or 'random'")
    parser.add_argument("checkpoint", help="folder of the untuned encoder")
    parser.add_argument("out")
    parser.add_argument("--labels", help="labels.json, for 'random'")
    parser.add_argument("--version", default="0")
    parser.add_argument("--floats", action="store_true")
    given = parser.parse_args()
    if given.run == "random":
        encoder = load_checkpoint(given.checkpoint, 2 * len(CASES) - 1)
        model = English(encoder, Labels(json.loads(Path(given.labels).read_text())))
    else:
        model = restore(given.run, given.checkpoint)
    write(model, model.labels, given.checkpoint, given.out, given.version, given.floats)


if __name__ == "__main__":
    main()
