package org.engross.bench;

import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import java.io.InputStream;
import java.nio.file.Files;

/** XDocReport with Velocity: the template is read and preprocessed once. */
final class Driver {
  public static void main(String[] arguments) throws Exception {
    Task task = Task.of(arguments);
    IXDocReport report;
    try (InputStream in = Files.newInputStream(task.template())) {
      report = XDocReportRegistry.getRegistry().loadReport(in, TemplateEngineKind.Velocity);
    }
    for (Recipient recipient : task.recipients()) {
      IContext context = report.createContext();
      recipient.fields().forEach(context::put);
      task.write(recipient, out -> report.process(context, out));
    }
  }

  private Driver() {}
}
