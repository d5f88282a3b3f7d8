package io.campaignflow.attachment;

import io.campaignflow.attachment.AttachmentSettings.Clamd;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a ClamAV daemon by its INSTREAM command: chunks with their length in four bytes,
 * an empty one at the end, then one line of answer.
 */
class ClamdScan implements VirusScan {

	private static final int CHUNK = 64 * 1024;

	private static final int LONGEST_ANSWER = 4096;

	private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

	private final Clamd settings;

	ClamdScan(Clamd settings) {
		this.settings = settings;
	}

	@Override
	public Verdict scan(InputStream content) throws IOException {
		int timeout = (int) settings.timeout().toMillis();
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(settings.host(), settings.port()), timeout);
			socket.setSoTimeout(timeout);
			send(content, new DataOutputStream(socket.getOutputStream()));
			return verdict(answer(socket.getInputStream()));
		}
	}

	private static void send(InputStream content, DataOutputStream out) throws IOException {
		out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
		byte[] chunk = new byte[CHUNK];
		for (int length = content.read(chunk); length >= 0; length = content.read(chunk)) {
			if (length > 0) {
				out.writeInt(length);
				out.write(chunk, 0, length);
			}
		}
		out.writeInt(0);
		out.flush();
	}

	private static String answer(InputStream in) throws IOException {
		StringBuilder answer = new StringBuilder();
		for (int next = in.read(); next > 0 && answer.length() < LONGEST_ANSWER; next = in.read()) {
			answer.append((char) next);
		}
		return answer.toString().strip();
	}

	private static Verdict verdict(String answer) throws IOException {
		Matcher found = FOUND.matcher(answer);
		if (found.matches()) {
			String name = found.group(1);
			return new Verdict(ScanState.INFECTED, name.substring(0, Math.min(name.length(), 200)));
		}
		if (answer.equals("stream: OK")) {
			return new Verdict(ScanState.CLEAN, null);
		}
		throw new IOException("The scanner answered: " + answer);
	}

}
