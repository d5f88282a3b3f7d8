package broken.plan;

import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Repository;

/** Breaks every rule that looks at classes outside of the web. */
@Repository
public class Everything {

	@Autowired
	RuntimeService engine;

	public ResponseEntity<Date> now() throws InterruptedException {
		Thread.sleep(1);
		System.out.println(Context.getCommandContext());
		return ResponseEntity.ok(new Date());
	}

}
