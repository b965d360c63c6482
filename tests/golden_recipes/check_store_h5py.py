"""Reads a project's files with h5py alone and checks them against docs/schema.md.

    build/tests/core_results_golden_result_file --write /tmp/p.isthmus
    python tests/golden_recipes/check_store_h5py.py /tmp/p.isthmus --dump tests/fixtures/results/full_map.json
    cp /tmp/p.isthmus/results/0001*.h5 tests/fixtures/results/full_map.h5

Needs h5py and numpy; works on any project. With --dump, the first similarity map as h5py sees it goes into a JSON file
that the test core/results/golden_result_file compares with what the program reads. Numbers are written as hexadecimal
floats, so that NaN, infinities and the sign of zero survive.
"""

import argparse
import hashlib
import json
import pathlib

import h5py
import numpy as np

SEAL = 512


def check_seal(path):
    block = path.read_bytes()[:SEAL]
    content = path.read_bytes()[SEAL:]
    lines = block.split(b"\0")[0].decode().splitlines()
    assert lines[0] == "ISTHMUS HDF5 FILE", path
    seal = dict(line.split(" ", 1) for line in lines[1:6])
    assert int(seal["length"]) == len(content), path
    assert seal["sha256"] == hashlib.sha256(content).hexdigest(), path
    assert seal["schema"] == "1", path
    return seal


def check_described(name, item):
    if name.split("/")[-1].isdigit():
        return
    assert isinstance(item.attrs["description"], str) and item.attrs["description"], name
    if not isinstance(item, h5py.Dataset):
        return
    assert isinstance(item.attrs["units"], str), name
    if item.size and item.dtype.kind in "if" and item.ndim:
        assert item.chunks is not None and item.fletcher32, name
    if item.ndim and not item.is_scale:
        assert all(dimension.label for dimension in item.dims), name


def check_map(root):
    values = root["values"]
    assert values.shape == (root.attrs["source_layers"], root.attrs["target_layers"])
    if values.size:
        assert values.shuffle and values.compression == "gzip"
        for axis, scale in enumerate(("source_layer", "target_layer")):
            dimension = values.dims[axis]
            assert dimension.label == scale and list(dimension.keys()) == [scale]
            assert np.array_equal(dimension[0][:], np.arange(values.shape[axis]))
    json.loads(root.attrs["summary"])


def plain(value):
    if isinstance(value, (np.floating, float)):
        return float(value).hex()
    if isinstance(value, (np.integer, int)):
        return int(value)
    if isinstance(value, np.ndarray):
        return [plain(one) for one in value]
    return value.decode() if isinstance(value, bytes) else value


def dump(group):
    found = {"@" + name: plain(value) for name, value in group.attrs.items()}
    for name, item in group.items():
        if isinstance(item, h5py.Group):
            found[name] = dump(item)
        elif not item.is_scale:
            found[name] = plain(item[()])
            for extra in ("range_low", "range_high"):
                if extra in item.attrs:
                    found[name + "@" + extra] = plain(item.attrs[extra])
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("project", type=pathlib.Path)
    parser.add_argument("--dump", type=pathlib.Path)
    arguments = parser.parse_args()
    files = sorted(arguments.project.glob("results/*.h5")) + sorted(arguments.project.glob("tensors/*.h5"))
    assert files, "no files"
    for path in files + sorted(arguments.project.glob("*.h5")):
        seal = check_seal(path)
        with h5py.File(path) as file:
            assert file.attrs["kind"] == seal["kind"] and file.attrs["schema_version"] == 1
            file.visititems(check_described)
            if seal["kind"] == "export":
                for key in file:
                    if file[key].attrs["kind"] == "similarity-map":
                        check_map(file[key])
                print("good:", path.relative_to(arguments.project))
                continue
            assert file.attrs["key"] == seal["key"] == path.stem
            if seal["kind"] == "similarity-map":
                check_map(file)
                if arguments.dump:
                    arguments.dump.write_text(json.dumps(dump(file), indent=1, ensure_ascii=False) + "\n")
                    arguments.dump = None
            elif seal["kind"] == "tensors":
                tensors = [file[f"tensor_{i:06}"] for i in range(file.attrs["count"])]
                assert all(tensor.attrs["name"] and tensor.dtype.kind == "f" for tensor in tensors)
            else:
                json.loads(file["json"].asstr()[0])
        print("good:", path.relative_to(arguments.project))


if __name__ == "__main__":
    main()
