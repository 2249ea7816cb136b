package org.engross.render.docx;

import java.io.*;
import java.util.*;

final class PreparedEntries {
  final Map<String, byte[]> all = new LinkedHashMap<>();

  static final class Builder {
    final PreparedEntries p = new PreparedEntries();

    void add(String n, byte[] b) {
      p.all.put(n, b);
    }

    PreparedEntries build() {
      return p;
    }
  }

  void write(DataOutput o) throws IOException {
    o.writeInt(all.size());
    for (var e : all.entrySet()) {
      o.writeUTF(e.getKey());
      o.writeInt(e.getValue().length);
      o.write(e.getValue());
    }
  }

  static PreparedEntries read(DataInput in) throws IOException {
    PreparedEntries p = new PreparedEntries();
    for (int n = in.readInt(); n > 0; n--) {
      String k = in.readUTF();
      byte[] b = new byte[in.readInt()];
      in.readFully(b);
      p.all.put(k, b);
    }
    return p;
  }
}
