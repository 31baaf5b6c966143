"""All measurements, one after the other: tables here, figures in ``bench.json`` below VAR.

python scripts/bench [--quick]
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
MEASUREMENTS = ("renditions", "pages")


def main() -> None:
    figures = {}
    for name in MEASUREMENTS:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "figures.json"
            command = [sys.executable, str(HERE / f"{name}.py"), "--json", str(file)]
            subprocess.run([*command, *sys.argv[1:]], check=True)
            figures[name] = json.loads(file.read_text())
        print(flush=True)
    var = Path(os.environ.get("VAR") or HERE.parents[1] / "var")
    var.mkdir(parents=True, exist_ok=True)
    (var / "bench.json").write_text(json.dumps(figures, indent=2))
    print(f"The figures are in {var / 'bench.json'}")


if __name__ == "__main__":
    main()
