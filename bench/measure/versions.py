"""What is measured on what: versions and the machine, each asked once."""
import json
import os
import re
import subprocess


def said(*command):
    """What a command prints, on either stream; nothing if there is no such command."""
    try:
        result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    except FileNotFoundError:
        return ""
    return result.stdout.strip() if result.returncode == 0 else ""


class Versions:
    def __init__(self, project):
        self.pom = (project / "bench/pom.xml").read_text()
        package = json.loads((project / "bench/peers/docxtemplater/package.json").read_text())
        self.docxtemplater = package["dependencies"]["docxtemplater"]
        self.docxtpl = said("/usr/bin/python3", "-c", "import docxtpl; print(docxtpl.__version__)")
        self.pandoc = (re.findall(r"pandoc ([\d.]+)", said("pandoc", "--version")) or [""])[0]
        self.project = project

    def of(self, library):
        return re.search(rf"<{library}\.version>(.*?)<", self.pom).group(1)

    def lines(self, folder):
        commit = said("git", "-C", self.project, "describe", "--always", "--dirty", "--exclude", "*")
        office = re.findall(r"LibreOffice ([\d.]+)", said("soffice", "--version"))
        python = said("/usr/bin/python3", "--version").replace("Python ", "")
        return [
            f"Engross at {commit}; {said('java', '-version').splitlines()[1]}",
            f"Node {said('node', '--version')[1:] or 'missing'}, Python {python or 'missing'}, LibreOffice {(office or ['missing'])[0]}",
            f"{os.cpu_count()} cores ({processor()}), {memory()} of memory, {file_system(folder)}, Linux {os.uname().release}",
        ]


def processor():
    with open("/proc/cpuinfo") as file:
        return (re.findall(r"model name\s*: (.*)", file.read()) or ["unknown"])[0]


def memory():
    with open("/proc/meminfo") as file:
        kilobytes = int(re.search(r"MemTotal:\s*(\d+)", file.read()).group(1))
    return f"{kilobytes / 1024 / 1024:.0f} GB"


def file_system(folder):
    return said("stat", "--file-system", "--format", "%T", folder).replace("ext2/ext3", "ext4")
